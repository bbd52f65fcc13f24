import type { Evidence, FindingCode, FindingGrade } from '@freshlegs/domain';
import { line } from '../../kernel/evidence.ts';
import { NOTHING, fired } from '../../kernel/outcome.ts';
import { parameter } from '../../kernel/parameter.ts';
import { type Fired, defineRule } from '../../kernel/rule.ts';
import { findingText, given, onGivenDay } from '../../kernel/wording.ts';
import { MIN_COVERAGE } from '../../metrics/log-coverage.ts';
import { LIMITS_PERCENT, MIN_RUN_M, REFERENCE_DAYS, type Spike, type SpikeGrade } from '../../metrics/spike.ts';
import type { DayWindow } from '../../record/day-window.ts';

const CODES = {
  small: { code: 'L.SPIKE.SMALL', grade: 'info', D: 0.5 },
  moderate: { code: 'L.SPIKE.MODERATE', grade: 'watch', D: 0.5 },
  large: { code: 'L.SPIKE.LARGE', grade: 'strong', D: 1 },
} as const satisfies Record<SpikeGrade, { code: FindingCode; grade: FindingGrade; D: number }>;

const parameters = {
  small: parameter(LIMITS_PERCENT.small / 100, '1', 'Ratio above which a jump is small', 'frandsen-2025', 'B'),
  moderate: parameter(LIMITS_PERCENT.moderate / 100, '1', 'Ratio above which a jump is moderate', 'frandsen-2025', 'B'),
  large: parameter(LIMITS_PERCENT.large / 100, '1', 'Ratio above which a jump is large', 'frandsen-2025', 'B'),
  windowDays: parameter(REFERENCE_DAYS, 'days', 'Days before whose longest run is the reference', 'frandsen-2025', 'B'),
  minRunKm: parameter(MIN_RUN_M / 1000, 'km', 'Shorter runs are not judged'),
  activeDays: parameter(7, 'days', 'A jump speaks for this long'),
  minCoverage: parameter(MIN_COVERAGE, '1', 'Share of the 30 days that must be known'),
};

const A_JUMP = line('>', parameters.small.value, null, 'a jump');

const jumpText = (title: string, howOften: string, suggestion: string) =>
  findingText({
    title,
    fact: (finding, context) =>
      `The longest run of the week, ${given(finding, 'spike.km')} km ${onGivenDay(finding, 'spike.km', context)}, was ${given(finding, 'spike.ratio')} times the longest run of the 30 days before (${given(finding, 'spike.refKm')} km).`,
    coach: `In a large group of runners such jumps came with ${howOften} overuse injuries; whether they explain heavy legs is less certain.`,
    athlete: 'Legs often need some days to get used to a longer run.',
    physician: 'Compared by distance, not by descent or pace.',
    suggestion,
    wouldChangeOurMind: 'A longer run in those 30 days that was not logged, or legs that were heavy before this run.',
  });

const seenOf = (jump: NonNullable<Spike['highest']>, window: DayWindow): Evidence[] => [
  {
    key: 'spike.km',
    label: 'Longest run against its own month',
    value: jump.metres / 1000,
    unit: 'km',
    on: window.date(jump.offset),
  },
  {
    key: 'spike.refKm',
    label: 'Longest run of the 30 days before',
    value: jump.refMetres / 1000,
    unit: 'km',
    on: window.date(jump.refOffset),
  },
  {
    key: 'spike.ratio',
    label: 'Times the longest run of the 30 days before',
    value: jump.ratio,
    unit: null,
    comparedWith: A_JUMP,
  },
];

/** One run much longer than any of the 30 days before (2.7). */
export const loadSpike = defineRule({
  id: 'load-spike',
  version: 1,
  title: 'One run much longer than usual',
  cause: 'load-raised-too-quickly',
  category: 'training',
  codes: ['L.SPIKE.SMALL', 'L.SPIKE.MODERATE', 'L.SPIKE.LARGE', 'L.SPIKE.NO_REFERENCE'],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'C',
  sources: ['frandsen-2025'],
  parameters,
  minimumData: 'A log of the 30 days before the run with at least 80 % of the days known, and a run of 3 km or more.',
  criticism:
    'Observational, the hazards are not monotone, adults only, distance without descent or pace, injury and not heaviness as outcome.',
  needs: ['spike'],
  evaluate: ({ spike }, { window }) => {
    const { highest, grade, withoutReference, gap } = spike;
    const seen = highest === null ? NOTHING.evidence : seenOf(highest, window);
    const said: Fired[] = [];
    if (highest !== null && grade !== null) {
      const { code, grade: findingGrade, D } = CODES[grade];
      const rank = { D, exposureOn: highest.offset, lagDays: 3, fullQuality: false };
      said.push(fired(seen, code, 'info', findingGrade, rank));
    }
    if (withoutReference !== null) {
      const { metres, offset } = withoutReference;
      const on = window.date(offset);
      const km = { key: 'spike.km', label: 'First run after a break', value: metres / 1000, unit: 'km', on };
      said.push(fired([km], 'L.SPIKE.NO_REFERENCE', 'info'));
    }
    return gap === null
      ? { fired: said, evidence: seen }
      : { fired: said, evidence: seen, missing: [gap], insufficient: 'spike' };
  },
  text: {
    'L.SPIKE.SMALL': jumpText(
      'Longest run a little longer',
      'more',
      'Let the next long run be no longer than this one.',
    ),
    'L.SPIKE.MODERATE': jumpText(
      'Longest run much longer',
      'more',
      'Plan the next long run near the longest one of the month before.',
    ),
    'L.SPIKE.LARGE': jumpText(
      'Longest run more than doubled',
      'clearly more',
      'Plan the next long run near the longest one of the month before.',
    ),
    'L.SPIKE.NO_REFERENCE': findingText({
      title: 'Back after a break',
      fact: (finding, context) =>
        `The run of ${given(finding, 'spike.km')} km ${onGivenDay(finding, 'spike.km', context)} had no run in the 30 days before it, so there is nothing to compare it with.`,
      coach: 'The first weeks after a break are best built up by feel.',
      athlete: 'After a break, build up by feel.',
      suggestion: 'Start with short easy runs and add a little each week.',
      wouldChangeOurMind: 'Runs in the break that were not logged.',
    }),
  },
});
