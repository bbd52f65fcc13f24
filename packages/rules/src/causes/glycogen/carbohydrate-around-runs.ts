import type { ConsentCategory } from '@freshlegs/domain';
import { line } from '../../kernel/evidence.ts';
import { clear, fires } from '../../kernel/outcome.ts';
import type { Outcome } from '../../kernel/rule.ts';
import type { DayWindow } from '../../record/day-window.ts';
import type { FuelledRuns } from '../../metrics/run-carbohydrate.ts';

interface Wording {
  readonly code: 'F.PRE.LOW' | 'F.DURING.LOW' | 'F.RECOVERY.LOW';
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly meaning: string;
  readonly grade: 'info' | 'watch';
  /** D of the ranking from the amount of the last low run. */
  readonly deviation: (amount: number) => number;
  readonly category: ConsentCategory;
}

/** One finding for the logged runs of the week: the last low one speaks and is the exposure (10). */
export function carbohydrateOutcome({ last, lastLow }: FuelledRuns, window: DayWindow, wording: Wording): Outcome {
  const shown = lastLow ?? last;
  const seen = [
    {
      key: wording.key,
      label: wording.label,
      value: shown.amount,
      unit: wording.unit,
      on: window.date(shown.offset),
      comparedWith: line('<', shown.limit, wording.unit, wording.meaning),
      category: wording.category,
    },
    { key: 'run.min', label: 'Length of that run', value: shown.min, unit: 'min', on: window.date(shown.offset) },
  ];
  if (lastLow === null) return clear(seen);
  const rank = { D: wording.deviation(lastLow.amount), exposureOn: lastLow.offset, lagDays: 2, fullQuality: false };
  return fires(seen, wording.code, 'info', wording.grade, rank);
}
