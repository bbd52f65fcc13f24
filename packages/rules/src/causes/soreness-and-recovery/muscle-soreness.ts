import { atOrAbove } from '../../kernel/compare.ts';
import { line } from '../../kernel/evidence.ts';
import { clear, fires } from '../../kernel/outcome.ts';
import { parameter } from '../../kernel/parameter.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText, givenDay } from '../../kernel/wording.ts';

const parameters = {
  sore: parameter(4, '0-10', 'Soreness from here counts', 'cheung-2003', 'B'),
  expectedFromDay: parameter(1, 'days', 'Soreness is expected from', 'cheung-2003', 'A'),
  expectedToDay: parameter(3, 'days', 'and up to this long after the session', 'cheung-2003', 'A'),
  prolongedFromDay: parameter(5, 'days', 'From here it lasts longer than usual', 'cheung-2003', 'C'),
  prolongedRecords: parameter(4, 'entries', 'With this many soreness entries since then, all of them sore'),
};

const SORE = line('>=', parameters.sore.value, null, 'sore');

/** Soreness after an unusual session: expected for some days, or lasting longer (3.3). */
export const muscleSoreness = defineRule({
  id: 'muscle-soreness',
  version: 2,
  title: 'Sore after an unusual session',
  cause: 'soreness-and-recovery',
  category: 'wellness',
  codes: ['W.DOMS.EXPECTED', 'W.DOMS.PROLONGED'],
  evidenceMeasure: 'A',
  evidenceHeavyLegs: 'B',
  sources: ['cheung-2003', 'cleary-2002'],
  parameters,
  minimumData:
    'Soreness entered today and a race, downhill, interval, new or heavy strength session in the last 12 days.',
  criticism: 'How long soreness lasts differs between people; a second time hurts less.',
  needs: ['soreness'],
  evaluate: ({ soreness: { today, provokedOn, sinceThen } }, { asOf, window }) => {
    const now = {
      key: 'soreness',
      label: 'Soreness today',
      value: today,
      unit: '0-10',
      on: asOf,
      comparedWith: SORE,
    };
    if (provokedOn === null) return clear([now]);
    const seen = [
      now,
      {
        key: 'provoking-day',
        label: 'Days since the session',
        value: -provokedOn,
        unit: 'd',
        on: window.date(provokedOn),
      },
    ];
    if (!atOrAbove(today, parameters.sore.value)) return clear(seen);
    const rank = { D: today / 10, exposureOn: provokedOn, lagDays: 4, fullQuality: false };
    if (provokedOn >= -parameters.expectedToDay.value) {
      return fires(seen, 'W.DOMS.EXPECTED', 'info', 'info', rank);
    }
    const prolonged =
      provokedOn <= -parameters.prolongedFromDay.value &&
      sinceThen.length >= parameters.prolongedRecords.value &&
      sinceThen.every((value) => atOrAbove(value, parameters.sore.value));
    return prolonged ? fires(seen, 'W.DOMS.PROLONGED', 'info', 'watch', rank, 'C') : clear(seen);
  },
  text: {
    'W.DOMS.EXPECTED': findingText({
      title: 'Soreness as expected',
      fact: (finding, context) =>
        `Soreness after the session of ${givenDay(finding, 'provoking-day', context)} usually peaks after one to three days and fades within a week.`,
      coach: 'Easy days until it fades.',
      athlete: 'Easy days until it fades. If urine turns the colour of cola or tea, see a doctor today.',
      suggestion: 'Easy running or rest until the soreness is gone.',
      wouldChangeOurMind: 'Pain in one spot, dark urine, weakness or swelling: that is something else.',
    }),
    'W.DOMS.PROLONGED': findingText({
      title: 'Soreness lasts longer than usual',
      fact: (finding, context) =>
        `The legs have stayed sore since the session of ${givenDay(finding, 'provoking-day', context)}; most soreness is gone after five to seven days.`,
      coach: 'Lighter days first; a talk if it does not fade.',
      athlete: 'Take lighter days. If urine turns the colour of cola or tea, see a doctor today.',
      suggestion: 'A few days without hard or downhill running.',
      wouldChangeOurMind: 'Another hard session since then, or soreness that came from something else.',
    }),
  },
});
