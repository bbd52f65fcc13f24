import { randomUUID } from 'node:crypto';
import { addDays, localDateOf } from '@freshlegs/domain';
import type { Chance } from '../../bench/chance.ts';
import { CHECK_IN, DETAILS, RUN, ZONE } from '../../e2e/support/facts.ts';
import type { Athlete } from './arrange-clubs.ts';
import type { Outcome } from './visitor.ts';
import { watchFile } from './watch-file.ts';

/** Something that an athlete enters, and may send as often as it takes: it stays the same entry. */
export interface Write {
  /** Tells the entry from every other; a correction has the key of what it corrects. */
  readonly key: string;
  /** What has to be stored, as the database shows it. */
  readonly values: string;
  readonly send: () => Promise<Outcome>;
}

/** What athletes enter of themselves with every run, to look for where it must not be. */
export const PRIVATE = { note: 'heavy as wet sand', massPreG: 61_237 } as const;

export const checkInKey = (athleteId: string, on: string): string => `check-in ${athleteId} ${on}`;
export const runKey = (athleteId: string, id: string): string => `run ${athleteId} ${id}`;
export const fileKey = (athleteId: string, startAt: Date): string => `file ${athleteId} ${startAt.toISOString()}`;

export function checkIn({ clubId, athleteId, visitor }: Athlete, on: string, chance: Chance): Write {
  const heaviness = chance.between(0, 10);
  const sleepH = chance.between(12, 20) / 2;
  const carbG = chance.between(100, 600);
  const input = { clubId, on, ...CHECK_IN, heaviness, sleepH, carbG };
  return {
    key: checkInKey(athleteId, on),
    values: [heaviness, sleepH, carbG].join(' '),
    send: async () => visitor.send('checkIn.record', input),
  };
}

export function typedRun({ clubId, athleteId, visitor }: Athlete, chance: Chance): Write {
  const id = randomUUID();
  const on = addDays(localDateOf(new Date(), ZONE), -chance.between(0, 10));
  const distanceM = chance.between(3000, 30_000);
  const timerS = chance.between(900, 9000);
  const rpe = chance.between(1, 9);
  const input = { ...RUN, clubId, athleteId, id, on, distanceM, timerS, details: { ...DETAILS, ...PRIVATE, rpe } };
  return {
    key: runKey(athleteId, id),
    values: [on, distanceM, timerS, rpe].join(' '),
    send: async () => visitor.send('run.log', input),
  };
}

export function watchRun({ clubId, athleteId, visitor }: Athlete, startAt: Date, chance: Chance): Write {
  const distanceM = chance.between(3000, 30_000);
  const timerS = chance.between(900, 2400);
  const bytes = watchFile({ startAt, distanceM, timerS });
  return {
    key: fileKey(athleteId, startAt),
    values: [localDateOf(startAt, ZONE), distanceM, timerS].join(' '),
    send: async () => visitor.upload(`clubs/${clubId}/athletes/${athleteId}/runs`, 'run.fit', bytes),
  };
}
