import { z } from 'zod';

const number = z.number().nullable();

/** A run or other session as shown; null = not recorded or not shared. */
export const RunView = z.object({
  id: z.string(),
  on: z.string(),
  startAt: z.string().nullable(),
  zone: z.string(),
  sport: z.enum(['run', 'other']),
  otherType: z.string().nullable(),
  distanceM: number,
  timerS: z.number(),
  elapsedS: number,
  ascentM: number,
  descentM: number,
  avgHrBpm: number,
  maxHrBpm: number,
  avgCadenceSpm: number,
  rpe: number,
  /** The effort was rated more than 48 hours after the session. */
  rpeLate: z.boolean(),
  highIntensityMin: number,
  tags: z.array(z.string()),
  preCarbG: number,
  duringCarbG: number,
  recoveryCarbG: number,
  hoursToNextSession: number,
  fluidMl: number,
  sodiumMg: number,
  urineMl: number,
  massPreG: number,
  massPostG: number,
  note: z.string().nullable(),
  /** The pair it was run in. */
  shoeId: z.string().nullable(),
  source: z.string(),
  device: z.string().nullable(),
});
export type RunView = z.output<typeof RunView>;

/** What became of one session that was handed in. */
export const StoredRun = z.object({ id: z.string(), status: z.enum(['stored', 'already-there']) });
export type StoredRun = z.output<typeof StoredRun>;
