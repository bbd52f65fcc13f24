import { below, clamp } from '../../kernel/compare.ts';
import { line } from '../../kernel/evidence.ts';
import { clear, fires, lacks } from '../../kernel/outcome.ts';
import { parameter } from '../../kernel/parameter.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText, given } from '../../kernel/wording.ts';

const parameters = {
  adultH: parameter(7, 'h', 'Less than this is short', 'walsh-2021', 'B'),
  under18H: parameter(8, 'h', 'Less than this is short under 18', 'milewski-2014', 'C'),
  veryShortLessH: parameter(1, 'h', 'Very short: this much less'),
  nights: parameter(5, 'nights', 'Of the last seven'),
};

const ADULT = line('<', parameters.adultH.value, 'h', 'short');
const UNDER_18 = line('<', parameters.under18H.value, 'h', 'short');

const sleepText = (title: string) =>
  findingText({
    title,
    fact: (finding) =>
      `Sleep was ${given(finding, 'sleep7')} hours a night over the last week; short means less than ${given(finding, 'sleep.limit')}.`,
    coach: 'How much sleep a person needs differs.',
    athlete: 'How much sleep a person needs differs; legs often show it when there is too little.',
    suggestion: 'Half an hour earlier to bed for a week.',
    wouldChangeOurMind: 'Naps, or nights that were entered too short.',
  });

/** Too little sleep over a week (3.6). */
export const shortSleep = defineRule({
  id: 'short-sleep',
  version: 1,
  title: 'Short sleep',
  cause: 'soreness-and-recovery',
  category: 'wellness',
  codes: ['W.SLEEP.SHORT', 'W.SLEEP.VERY_SHORT'],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'C',
  sources: ['walsh-2021', 'milewski-2014'],
  parameters,
  minimumData: 'Five of the last seven nights.',
  criticism:
    'One line for everybody is discouraged by the consensus itself. Where the age is not known the line of adults is used, which may miss a minor.',
  needs: ['sleep'],
  evaluate: ({ sleep: { meanH } }, facts) => {
    const age = facts.value('age');
    const short = age !== null && age < 18 ? UNDER_18 : ADULT;
    const limitH = short.limit;
    const seen = [
      {
        key: 'sleep7',
        label: 'Mean sleep of the last week',
        value: meanH,
        unit: 'h',
        on: facts.asOf,
        comparedWith: short,
      },
      { key: 'sleep.limit', label: 'Short sleep begins below', value: limitH, unit: 'h' },
    ];
    if (!below(meanH, limitH)) {
      // Between the two lines only the age can tell.
      if (age !== null || !below(meanH, parameters.under18H.value)) return clear(seen);
      const reading = facts.read('age');
      return reading.status === 'missing' ? lacks(seen, reading.missing) : clear(seen);
    }
    const veryShort = below(meanH, limitH - parameters.veryShortLessH.value);
    const rank = { D: clamp((limitH - meanH) / 2), exposureOn: -6, lagDays: 7, fullQuality: false };
    return veryShort
      ? fires(seen, 'W.SLEEP.VERY_SHORT', 'info', 'watch', rank)
      : fires(seen, 'W.SLEEP.SHORT', 'info', 'info', rank);
  },
  text: { 'W.SLEEP.SHORT': sleepText('Short sleep'), 'W.SLEEP.VERY_SHORT': sleepText('Very short sleep') },
});
