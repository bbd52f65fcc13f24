import type { labPanel, labResult } from '@freshlegs/db';
import { DrawContext, type LocalDate } from '@freshlegs/domain';
import type { BloodContext, BloodResult } from '@freshlegs/rules';
import { given } from './session-of-run.ts';

export interface BloodRow {
  readonly panel: typeof labPanel.$inferSelect;
  readonly result: typeof labResult.$inferSelect;
}

/** A stored result as the rules read it. */
export const bloodResultOfRow = ({ panel, result }: BloodRow): BloodResult => ({
  analyte: result.analyte,
  value: result.value,
  unit: result.unit,
  collectedOn: panel.collectedOn as LocalDate,
  ...given({ comparator: result.comparator, refLow: result.refLow, refHigh: result.refHigh }),
});

/** The draws whose circumstances count: that of the newest ferritin, else haemoglobin, else the newest; for B12 likewise. */
export function panelsOfContext(
  rows: readonly BloodRow[],
): { readonly iron: BloodRow['panel']; readonly b12: BloodRow['panel'] } | null {
  const drawWith = (analyte: string) => rows.find(({ result }) => result.analyte === analyte)?.panel;
  const iron = drawWith('ferritin') ?? drawWith('haemoglobin') ?? rows[0]?.panel;
  return iron ? { iron, b12: drawWith('b12_active') ?? drawWith('b12_total') ?? iron } : null;
}

/**
 * The circumstances that belong to the results which the rules select: those of the newest ferritin, else of the newest
 * haemoglobin, else of the newest draw; taking B12 from the newest draw with B12. Rows come newest first.
 */
export function drawContextOfRows(rows: readonly BloodRow[]): BloodContext {
  const panels = panelsOfContext(rows);
  if (!panels) return {};
  const context = DrawContext.parse(panels.iron.context);
  return given({
    hardExerciseHoursBeforeDraw: context.hardExerciseHoursBefore,
    raceMarathonPlusDaysBeforeDraw: context.marathonPlusDaysBefore,
    illnessWithin14dOfDraw: context.illnessWithin14Days,
    takingIron: context.takingIron,
    takingB12: DrawContext.parse(panels.b12.context).takingB12,
  });
}
