import type { Finding, LocalDate } from '@freshlegs/domain';
import { evidenceOf } from '../kernel/evidence.ts';
import { dayWords, given, numberWords } from '../kernel/wording.ts';

/** When the words are read, and the day of the plan they speak of. */
export interface PlanContext {
  readonly asOf: LocalDate;
  readonly on: LocalDate;
  /** The first planned day: what lies before it was done already. */
  readonly plannedFrom: LocalDate;
}

/**
 * A finding of a planned day in one sentence: what would be compared with what, by day and unit, and how sound that is.
 * Neither permission nor advice; the same for every reader.
 */
export function planSentence(finding: Finding, context: PlanContext): string {
  const week = `The 7 days up to ${dayWords(context.on, context.asOf)}`;
  switch (finding.rule) {
    case 'load-spike':
      return spikeSentence(finding, context);
    case 'weekly-ramp':
      return `${week} would be ${given(finding, 'ramp.w1Km')} km, ${given(finding, 'ramp.pct', 0)} per cent more than the usual week of ${given(finding, 'ramp.refKm')} km. Evidence on weekly jumps is mixed.`;
    case 'intensity-ramp':
      return `${week} would have ${given(finding, 'hi7', 0)} hard minutes; the three weeks before have ${given(finding, 'hiPrev3', 0)} a week. The line we draw is our own.`;
    case 'monotony':
      return `${week} would look ${finding.code === 'L.MONOTONY.HIGH' ? 'all the same' : 'much alike'}. The line is a convention.`;
    case 'no-rest-day':
      return `None of the ${finding.code === 'L.REST.NONE14' ? 14 : 7} days up to ${dayWords(context.on, context.asOf)} would be a recovery day. Runners who are used to it may run daily.`;
    default:
      return '';
  }
}

function spikeSentence(finding: Finding, { asOf, plannedFrom }: PlanContext): string {
  const on = evidenceOf(finding, 'spike.km')?.on ?? asOf;
  const [is, has] = on < plannedFrom ? ['was', 'had'] : ['would be', 'would have'];
  const run = `The run of ${given(finding, 'spike.km')} km ${inSentence(dayWords(on, asOf))}`;
  if (finding.code === 'L.SPIKE.NO_REFERENCE') {
    return `${run} ${has} no run in the 30 days before it, so there is nothing to compare it with.`;
  }
  const ratio = evidenceOf(finding, 'spike.ratio')?.value;
  const more = typeof ratio === 'number' ? numberWords(100 * (ratio - 1), 0) : '–';
  return `${run} ${is} ${more} per cent longer than the longest run of the 30 days before it (${given(finding, 'spike.refKm')} km). Such jumps came with more overuse injuries in a large group; whether they explain heavy legs is less certain.`;
}

const inSentence = (day: string): string => (day === 'today' || day === 'yesterday' ? day : `on ${day}`);

/** For a planned day on which no rule fires. It never says that all is well. */
export const NO_LINE_CROSSED = 'No line of the training rules would be crossed. That does not rule anything out.';
