import type { labPanel, labResult } from '@freshlegs/db';
import { DrawContext, type LocalDate } from '@freshlegs/domain';
import type { BloodContext, BloodResult } from '@freshlegs/rules';
import { given } from './session-of-run.ts';

/** A result with its draw. */
export type BloodRow = Pick<typeof labPanel.$inferSelect, 'collectedOn' | 'context'> &
  Pick<typeof labResult.$inferSelect, 'analyte' | 'value' | 'comparator' | 'unit' | 'refLow' | 'refHigh'>;

/** A stored result as the rules read it. */
export const bloodResultOfRow = (row: BloodRow): BloodResult => ({
  analyte: row.analyte,
  value: row.value,
  unit: row.unit,
  collectedOn: row.collectedOn as LocalDate,
  ...given({ comparator: row.comparator, refLow: row.refLow, refHigh: row.refHigh }),
});

/** The draws whose circumstances count: that of the newest ferritin, else haemoglobin, else the newest; for B12 likewise. */
export function drawsOfContext(rows: readonly BloodRow[]): { readonly iron: BloodRow; readonly b12: BloodRow } | null {
  const drawWith = (analyte: string) => rows.find((row) => row.analyte === analyte);
  const iron = drawWith('ferritin') ?? drawWith('haemoglobin') ?? rows[0];
  return iron ? { iron, b12: drawWith('b12_active') ?? drawWith('b12_total') ?? iron } : null;
}

/**
 * The circumstances that belong to the results which the rules select: those of the newest ferritin, else of the newest
 * haemoglobin, else of the newest draw; taking B12 from the newest draw with B12. Rows come newest first.
 */
export function drawContextOfRows(rows: readonly BloodRow[]): BloodContext {
  const draws = drawsOfContext(rows);
  if (!draws) return {};
  const context = DrawContext.parse(draws.iron.context);
  return given({
    hardExerciseHoursBeforeDraw: context.hardExerciseHoursBefore,
    raceMarathonPlusDaysBeforeDraw: context.marathonPlusDaysBefore,
    illnessWithin14dOfDraw: context.illnessWithin14Days,
    takingIron: context.takingIron,
    takingB12: DrawContext.parse(draws.b12.context).takingB12,
  });
}
