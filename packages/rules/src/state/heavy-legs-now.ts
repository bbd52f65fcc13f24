import type { Evidence, LocalDate } from '@freshlegs/domain';
import { atOrBelow } from '../kernel/compare.ts';
import { evidenceOf, line } from '../kernel/evidence.ts';
import type { Facts } from '../kernel/facts.ts';
import { clear, fires } from '../kernel/outcome.ts';
import { parameter } from '../kernel/parameter.ts';
import { defineRule } from '../kernel/rule.ts';
import { findingText, given, givenDay } from '../kernel/wording.ts';
import { HEAVY_DAYS_FOR_TALK, HEAVY_SCORE } from '../metrics/heaviness.ts';

const parameters = {
  heavy: parameter(HEAVY_SCORE, '0-10', 'A score from here is heavy'),
  staleDays: parameter(2, 'days', 'An older score says nothing about now'),
  discussDays: parameter(HEAVY_DAYS_FOR_TALK, 'days', 'Heavy days of seven from which it is worth a talk'),
  taper: parameter(-30, '%', 'A week so far below the usual one counts as a taper'),
};

const HEAVY = line('>=', parameters.heavy.value, null, 'heavy');
const WORTH_A_TALK = line('>=', parameters.discussDays.value, 'd', 'worth a talk');
const A_TAPER = line('<=', parameters.taper.value, '%', 'a taper');

/** Legs that feel heavy now (3.2). Asked last: a contributor worth a look raises it to a talk (9.1). */
export const heavyLegsNow = defineRule({
  id: 'heavy-legs-now',
  version: 1,
  title: 'Legs feel heavy now',
  cause: null,
  category: 'wellness',
  codes: ['W.HEAVY.NOW'],
  evidenceMeasure: 'D',
  evidenceHeavyLegs: 'B',
  sources: ['ten-haaf-2017', 'saw-2016'],
  parameters,
  minimumData: 'Leg heaviness entered today, yesterday or the day before.',
  criticism: 'No scale of leg heaviness has been tested in runners; the line is ours.',
  needs: ['heaviness'],
  upTo: 'discuss',
  afterOthers: true,
  evaluate: ({ heaviness: { latest, latestOffset, onset, heavyDays7 } }, facts) => {
    const { window, found } = facts;
    const now = scoreSeen(latest, window.date(latestOffset));
    if (onset === null) return clear([now]);
    const since = daysSince(0 - onset, window.date(onset));
    const often = heavyDaysSeen(heavyDays7);
    const taper = staysHeavy(facts) ? null : taperEvidence(facts.value('ramp')?.pct ?? null);
    const seen = taper === null ? [now, since, often] : [now, since, often, taper];
    const contributor = found.some(({ grade }) => grade === 'watch' || grade === 'strong');
    const urgency = contributor || heavyDays7 >= parameters.discussDays.value ? 'discuss' : 'info';
    return fires(seen, 'W.HEAVY.NOW', urgency);
  },
  text: {
    'W.HEAVY.NOW': findingText({
      title: 'Legs feel heavy',
      fact: (finding, context) => {
        const onset =
          evidenceOf(finding, 'heavy.onset')?.value === 0 ? '' : `, since ${givenDay(finding, 'heavy.onset', context)}`;
        const score = context.showValues ? `: ${given(finding, 'heaviness', 0)} of 10` : '';
        const taper = evidenceOf(finding, 'taper') === undefined ? '' : ` ${TAPER}`;
        return `Legs feel heavy${score}, entered ${givenDay(finding, 'heaviness', context)}${onset}.${taper}`;
      },
      coach: 'What may play a part stands below, in the order in which to put it right.',
      athlete: 'What may play a part stands below.',
      suggestion: 'Start with the first thing on the list.',
      wouldChangeOurMind: 'A lighter score in the next days.',
    }),
  },
});

const scoreSeen = (value: number, on: LocalDate): Evidence => ({
  key: 'heaviness',
  label: 'Leg heaviness',
  value,
  unit: '0-10',
  on,
  comparedWith: HEAVY,
});

const daysSince = (value: number, on: LocalDate): Evidence => ({
  key: 'heavy.onset',
  label: 'Days since this episode began',
  value,
  unit: 'd',
  on,
});

const heavyDaysSeen = (value: number): Evidence => ({
  key: 'heavy.days7',
  label: 'Heavy days of the last seven',
  value,
  unit: 'd',
  comparedWith: WORTH_A_TALK,
});

/** Legs that stay heavy for weeks are no taper. */
const staysHeavy = (facts: Facts): boolean =>
  facts.value('persistence14')?.holds === true || facts.value('persistence28')?.holds === true;

const TAPER =
  'Training was much less than usual: in a taper many runners report heavy legs. That is common, not proven, and no reason for alarm.';

const taperEvidence = (pct: number | null): Evidence | null =>
  pct === null || !atOrBelow(pct, parameters.taper.value)
    ? null
    : {
        key: 'taper',
        label: 'Distance of the week against the usual one',
        value: pct,
        unit: '%',
        comparedWith: A_TAPER,
        category: 'training',
      };
