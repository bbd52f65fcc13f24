import { atOrAbove } from '../kernel/compare.ts';
import { line } from '../kernel/evidence.ts';
import { clear, fires } from '../kernel/outcome.ts';
import { parameter } from '../kernel/parameter.ts';
import { defineRule } from '../kernel/rule.ts';
import { findingText } from '../kernel/wording.ts';

const parameters = {
  up: parameter(1, 'SD', 'Above the own baseline by this much is noted'),
  marked: parameter(2, 'SD', 'By this much is marked'),
};

const WORSE_THAN_USUAL = line('>=', parameters.up.value, 'SD', 'worse than usual');

const hooperText = (title: string, howMuch: string) =>
  findingText({
    title,
    fact: `The answers about sleep, stress, tiredness and soreness were ${howMuch} than usual for this athlete.`,
    coach: 'A good reason to ask how things are.',
    athlete: 'Maybe a good week to take it easier.',
    physician: 'Sum of the Hooper items, mean of seven days against the own 28 days before them.',
    suggestion: 'Ask, and ease the next days if needed.',
    wouldChangeOurMind: 'Answers back to usual within some days.',
  });

/** The Hooper index above the own baseline (3.1, 3.4). A marker, not a cause. */
export const wellnessQuestions = defineRule({
  id: 'wellness-questions',
  version: 1,
  title: 'Well-being worse than usual',
  cause: null,
  category: 'wellness',
  codes: ['W.HOOPER.UP', 'W.HOOPER.MARKED'],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'C',
  sources: ['hooper-1995', 'saw-2016'],
  parameters,
  minimumData: '14 values in the four weeks before and four in this one.',
  criticism: 'Ordinal answers; a problem that lasts becomes the baseline.',
  needs: ['hooper'],
  evaluate: ({ hooper: { z, mean7, meanBefore } }, { asOf, window }) => {
    const seen = [
      {
        key: 'hooper.mean7',
        label: 'Well-being sum, mean of the last 7 days',
        value: mean7,
        unit: null,
        on: asOf,
      },
      {
        key: 'hooper.before',
        label: 'Own mean of the four weeks before',
        value: meanBefore,
        unit: null,
        on: window.date(-7),
      },
      {
        key: 'hooper.z',
        label: 'Difference in own standard deviations',
        value: z,
        unit: 'SD',
        comparedWith: WORSE_THAN_USUAL,
      },
    ];
    if (!atOrAbove(z, parameters.up.value)) return clear(seen);
    const code = atOrAbove(z, parameters.marked.value) ? 'W.HOOPER.MARKED' : 'W.HOOPER.UP';
    return fires(seen, code, 'info');
  },
  text: {
    'W.HOOPER.UP': hooperText('Well-being a bit worse', 'worse'),
    'W.HOOPER.MARKED': hooperText('Well-being clearly worse', 'clearly worse'),
  },
});
