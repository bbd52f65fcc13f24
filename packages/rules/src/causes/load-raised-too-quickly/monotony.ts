import { above, clamp } from '../../kernel/compare.ts';
import { line } from '../../kernel/evidence.ts';
import { NOTHING, clear, fires } from '../../kernel/outcome.ts';
import { parameter } from '../../kernel/parameter.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText } from '../../kernel/wording.ts';

const parameters = {
  watch: parameter(2, '1', 'Monotony above this is noted', 'foster-1998', 'D'),
  high: parameter(2.5, '1', 'Monotony above this is worth a look', 'foster-1998', 'D'),
  minTrainingDays: parameter(4, 'days', 'Fewer training days say nothing'),
};

const MUCH_ALIKE = line('>', parameters.watch.value, null, 'days much alike');

const sameText = (title: string, fact: string) =>
  findingText({
    title,
    fact,
    coach: 'Some athletes recover better with clear easy days.',
    athlete: 'Some legs recover better when easy days are really easy.',
    physician: 'Foster monotony: mean of seven daily loads over their sample standard deviation.',
    suggestion: 'Make one day of the week clearly easier and one clearly harder.',
    wouldChangeOurMind: 'One session that is missing or logged twice changes this number a lot.',
  });

/** A week in which every day looks the same (2.4). */
export const monotonyRule = defineRule({
  id: 'monotony',
  version: 1,
  title: 'Days too much alike',
  cause: 'load-raised-too-quickly',
  category: 'training',
  codes: ['L.MONOTONY.WATCH', 'L.MONOTONY.HIGH'],
  evidenceMeasure: 'C',
  evidenceHeavyLegs: 'D',
  sources: ['foster-1998', 'foster-2001'],
  parameters,
  minimumData: 'All of the last seven days known and at least four of them with training.',
  criticism: 'No validated line; six equal runs and a rest day already exceed 2; one missing entry changes it a lot.',
  needs: ['monotony'],
  evaluate: ({ monotony: { load7, monotony, identical } }, { asOf }) => {
    if (monotony === undefined) return NOTHING;
    const seen = [
      { key: 'load7', label: 'Load of the last 7 days', value: load7, unit: null, on: asOf },
      identical
        ? { key: 'monotony.identical', label: 'All seven days had the same load', value: true, unit: null }
        : {
            key: 'monotony',
            label: 'Monotony of the last 7 days',
            value: monotony ?? Number.NaN,
            unit: null,
            comparedWith: MUCH_ALIKE,
          },
    ];
    const high = monotony === null || above(monotony, parameters.high.value);
    if (!high && !above(monotony, parameters.watch.value)) return clear(seen);
    const D = monotony === null ? 1 : clamp((monotony - 1.5) / 1.5);
    const rank = { D, exposureOn: -6, lagDays: 14, fullQuality: false };
    return high
      ? fires(seen, 'L.MONOTONY.HIGH', 'info', 'watch', rank)
      : fires(seen, 'L.MONOTONY.WATCH', 'info', 'info', rank);
  },
  text: {
    'L.MONOTONY.WATCH': sameText('Days much alike', 'The days of this week looked much alike.'),
    'L.MONOTONY.HIGH': sameText('Every day the same', 'Every day of this week looked the same.'),
  },
});
