import { z } from 'zod';
import { LabPanelId } from '../ids.ts';
import { InstantInput, LocalDateInput, ZoneInput, number, whole } from './shared.ts';

export const LabResultInput = z.object({
  /** A key of the analyte table, or the laboratory's own words: those are shown as "not assessed". */
  analyte: z.string().trim().min(1).max(80),
  value: z.number({ error: 'Give the number as printed.' }),
  comparator: z.enum(['<', '>']).nullable(),
  /** As printed; there is no default unit. */
  unit: z.string().trim().min(1, 'Choose the unit that the laboratory printed.').max(24),
  refLow: z.number().nullable(),
  refHigh: z.number().nullable(),
  /** The athlete looked again at an unusual value and it is printed so. */
  confirmed: z.boolean(),
});
export type LabResultInput = z.output<typeof LabResultInput>;

/** The circumstances of a blood draw (7.9). Null = not known, which is not the same as no. */
export const DrawContext = z.object({
  hardExerciseHoursBefore: number(0, 500, 'hours').nullable(),
  marathonPlusDaysBefore: whole(0, 400, 'days').nullable(),
  illnessWithin14Days: z.boolean().nullable(),
  takingIron: z.boolean().nullable(),
  takingB12: z.boolean().nullable(),
});
export type DrawContext = z.output<typeof DrawContext>;

export const LogBloodTestInput = z.object({
  /** Made by the client: the same id twice is one panel. */
  id: LabPanelId,
  collectedOn: LocalDateInput,
  /** When the time of day is known. */
  collectedAt: InstantInput.nullable(),
  zone: ZoneInput,
  laboratory: z.string().trim().max(120).nullable(),
  context: DrawContext,
  results: z.array(LabResultInput).min(1, 'Add at least one result.').max(60),
});
export type LogBloodTestInput = z.output<typeof LogBloodTestInput>;
