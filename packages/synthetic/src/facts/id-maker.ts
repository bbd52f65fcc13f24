import { dayNumber, type LocalDate, uuidV7 } from '@freshlegs/domain';
import type { Rng } from '../chance/rng.ts';

/** Makes ids that repeat with the seed, dated to the entry. */
export type IdMaker = (on: LocalDate) => string;

const MS_PER_DAY = 86_400_000;

export const idMaker =
  (rng: Rng): IdMaker =>
  (on) =>
    uuidV7(Math.max(0, dayNumber(on)) * MS_PER_DAY, rng.bytes(16));
