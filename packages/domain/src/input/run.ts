import { z } from 'zod';
import { RunId, ShoeId } from '../ids.ts';
import { InstantInput, LocalDateInput, ZoneInput, number, whole, zeroToTen } from './shared.ts';

export const RUN_TAGS = ['downhill', 'race', 'newStimulus', 'strengthHeavy', 'intervals'] as const;

/** What an athlete adds to a run, whether it came from a file or a form. Null = not recorded. */
export const RunDetails = z.object({
  rpe: zeroToTen.nullable(),
  highIntensityMin: number(0, 600, 'minutes').nullable(),
  tags: z.array(z.enum(RUN_TAGS)).max(RUN_TAGS.length),
  preCarbG: whole(0, 500, 'grams').nullable(),
  duringCarbG: whole(0, 2000, 'grams').nullable(),
  recoveryCarbG: whole(0, 1000, 'grams').nullable(),
  hoursToNextSession: number(0, 72, 'hours').nullable(),
  fluidMl: whole(0, 20_000, 'millilitres').nullable(),
  sodiumMg: whole(0, 20_000, 'milligrams').nullable(),
  urineMl: whole(0, 5000, 'millilitres').nullable(),
  massPreG: whole(20_000, 250_000, 'grams').nullable(),
  massPostG: whole(20_000, 250_000, 'grams').nullable(),
  note: z.string().trim().max(500).nullable(),
  /** The pair it was run in; null = not said. Left out of a correction: stays as it was. */
  shoeId: ShoeId.nullable().optional(),
});
export type RunDetails = z.output<typeof RunDetails>;

/** A run or other session typed into the form. */
export const LogRunInput = z
  .object({
    /** Made by the client: the same id twice is one run. */
    id: RunId,
    sport: z.enum(['run', 'other']),
    /** Which other sport; `strength` is what counts as strength work (evidence 6.5). */
    otherType: z.string().trim().toLowerCase().min(1).max(40).nullable(),
    on: LocalDateInput,
    /** When the time of day is known. */
    startAt: InstantInput.nullable(),
    zone: ZoneInput,
    distanceM: whole(1, 500_000, 'metres').nullable(),
    timerS: whole(1, 48 * 3600, 'seconds'),
    avgHrBpm: whole(30, 240, 'beats per minute').nullable(),
    avgCadenceSpm: number(40, 300, 'steps per minute').nullable(),
    ascentM: whole(0, 20_000, 'metres').nullable(),
    descentM: whole(0, 20_000, 'metres').nullable(),
    details: RunDetails,
  })
  .refine((run) => run.sport === 'other' || run.distanceM !== null, {
    path: ['distanceM'],
    error: 'A run needs its distance.',
  })
  .refine((run) => run.sport === 'run' || !run.details.shoeId, {
    path: ['details', 'shoeId'],
    error: 'Running shoes belong to runs.',
  });
export type LogRunInput = z.output<typeof LogRunInput>;

export const UpdateRunInput = z.object({ id: RunId, details: RunDetails });
export type UpdateRunInput = z.output<typeof UpdateRunInput>;
