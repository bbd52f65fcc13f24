import type { ConsentCategory } from '@freshlegs/domain';
import { evidence, line } from '../../kernel/evidence.ts';
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
    evidence(wording.key, wording.label, shown.amount, wording.unit, {
      on: window.date(shown.offset),
      comparedWith: line('<', shown.limit, wording.unit, wording.meaning),
      category: wording.category,
    }),
    evidence('run.min', 'Length of that run', shown.min, 'min', { on: window.date(shown.offset) }),
  ];
  if (lastLow === null) return { fired: [], evidence: seen };
  const rank = { D: wording.deviation(lastLow.amount), exposureOn: lastLow.offset, lagDays: 2, fullQuality: false };
  return {
    fired: [{ code: wording.code, urgency: 'info', grade: wording.grade, evidence: seen, rank }],
    evidence: seen,
  };
}
