import { z } from 'zod';

const day = z.string().nullable();

/** A medicine as entered. */
export const MedicineView = z.object({
  id: z.string(),
  name: z.string(),
  /** False: typed, and not in the list; the rules say "ask your pharmacist". */
  listed: z.boolean(),
  startOn: day,
  doseChangeOn: day,
  stopOn: day,
  /** Begun, and its last day is not past. */
  isCurrent: z.boolean(),
});
export type MedicineView = z.output<typeof MedicineView>;
