import type { Evidence, LocalDate } from '@freshlegs/domain';
import { clamp } from '../../kernel/compare.ts';
import { line } from '../../kernel/evidence.ts';
import { clear, fires } from '../../kernel/outcome.ts';
import { parameter } from '../../kernel/parameter.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText, given } from '../../kernel/wording.ts';
import { isLow } from '../../metrics/daily-carbohydrate.ts';

const parameters = {
  upTo30Min: parameter(3, 'g/kg', 'Lower bound with up to 30 minutes of training', 'burke-2011', 'B'),
  upTo75Min: parameter(5, 'g/kg', 'with more than 30 up to 75 minutes', 'burke-2011', 'B'),
  upTo240Min: parameter(6, 'g/kg', 'with more than 75 up to 240 minutes', 'burke-2011', 'B'),
  over240Min: parameter(8, 'g/kg', 'with more than 240 minutes', 'burke-2011', 'B'),
  lowShare: parameter(0.8, '1', 'A day is low below this share of the bound, because food logs under-report'),
  lowDays: parameter(3, 'days', 'Low on at least this many complete days, and on half of them'),
};

const OFTEN_LOW = line('>=', parameters.lowDays.value, 'd', 'often, and at least half of the logged days');

const daysBelow = (value: number, on: LocalDate | null): Evidence => {
  const [key, label, unit] = ['carb.lowDays', 'Days with less carbohydrate than training asked for', 'd'] as const;
  return on === null
    ? { key, label, value, unit, comparedWith: OFTEN_LOW }
    : { key, label, value, unit, on, comparedWith: OFTEN_LOW };
};

/** Less carbohydrate than the training of the day asks for, on several days (4.1). */
export const dailyCarbohydrateLow = defineRule({
  id: 'daily-carbohydrate-low',
  version: 1,
  title: 'Carbohydrate of the day below what training asks for',
  cause: 'glycogen',
  category: 'fueling',
  codes: ['F.CARB.DAILY_LOW'],
  evidenceMeasure: 'A',
  evidenceHeavyLegs: 'B',
  sources: ['burke-2011', 'gssi-2022'],
  parameters,
  minimumData: 'Three completely logged days of the last seven and the entry of the scale in the private profile.',
  criticism: 'Food logs under-report by 10 to 30 %; the minutes of the bands are ours.',
  needs: ['dailyCarbohydrate'],
  evaluate: ({ dailyCarbohydrate }, { window }) => {
    const { completeDays, lowDays, firstLowDay, meanShortfall } = dailyCarbohydrate;
    const seen = [
      daysBelow(lowDays, firstLowDay === null ? null : window.date(firstLowDay)),
      { key: 'carb.completeDays', label: 'Completely logged days', value: completeDays, unit: 'd' },
      { key: 'carb.meanShortfall', label: 'Mean share missing to the lower bound', value: meanShortfall, unit: null },
    ];
    if (!isLow(dailyCarbohydrate)) return clear(seen);
    const rank = { D: clamp(meanShortfall / 0.5), exposureOn: firstLowDay, lagDays: 3, fullQuality: false };
    return fires(seen, 'F.CARB.DAILY_LOW', 'info', 'watch', rank);
  },
  text: {
    'F.CARB.DAILY_LOW': findingText({
      title: 'Too little carbohydrate for the training',
      fact: (finding) =>
        `On ${given(finding, 'carb.lowDays', 0)} of ${given(finding, 'carb.completeDays', 0)} logged days there was less carbohydrate than the training asked for.`,
      coach: 'A sports dietitian can help; please do not discuss amounts.',
      athlete: 'Bread, rice, pasta, potatoes, fruit or porridge around training fill the legs up again.',
      suggestion: 'Add a portion of carbohydrate to the meals before and after training.',
      wouldChangeOurMind: 'Meals or drinks that were not logged.',
    }),
  },
});
