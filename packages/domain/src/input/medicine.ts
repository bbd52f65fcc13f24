import { z } from 'zod';
import { MedicineId } from '../ids.ts';
import { LocalDateInput } from './shared.ts';

const OptionalDay = LocalDateInput.nullable();

/** A medicine the athlete takes or took. Null = not known, or not happened. No amounts: no rule reads them. */
export const MedicineInput = z
  .object({
    /** Made by the client: the same id twice is one medicine. */
    id: MedicineId,
    /** A name of the list (`@freshlegs/domain/medicine`), or any other: that one is for the pharmacist. */
    name: z.string().trim().min(1, 'Choose a medicine, or type its name.').max(120),
    startOn: OptionalDay,
    /** The last change of its amount. */
    doseChangeOn: OptionalDay,
    /** The last day it is taken; may lie ahead. */
    stopOn: OptionalDay,
  })
  .superRefine(({ startOn, doseChangeOn, stopOn }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (startOn !== null && stopOn !== null && stopOn < startOn)
      refuse('stopOn', 'The last day is before the first. Please check both dates.');
    if (doseChangeOn === null) return;
    if (startOn !== null && doseChangeOn < startOn)
      refuse('doseChangeOn', 'The change is before the first day. Please check both dates.');
    if (stopOn !== null && doseChangeOn > stopOn)
      refuse('doseChangeOn', 'The change is after the last day. Please check both dates.');
  });
export type MedicineInput = z.output<typeof MedicineInput>;
