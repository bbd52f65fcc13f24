import type { checkIn } from '@freshlegs/db';
import type { LocalDate } from '@freshlegs/domain';
import type { CheckIn } from '@freshlegs/rules';
import { given } from './session-of-run.ts';

/** What the rules read of a stored check-in. */
export type CheckInRow = Omit<
  typeof checkIn.$inferSelect,
  'clubId' | 'athleteId' | 'category' | 'zone' | 'enteredBy' | 'createdAt' | 'updatedAt'
>;

/** A stored check-in as the rules read it. */
export function checkInOfRow(row: CheckInRow): CheckIn {
  const hooper = given({
    sleep: row.sleepQuality,
    stress: row.stress,
    fatigue: row.fatigue,
    soreness: row.muscleSoreness,
  });
  return {
    on: row.on as LocalDate,
    ...given({
      heaviness: row.heaviness,
      soreness: row.soreness,
      sleepH: row.sleepH,
      restingPulseBpm: row.restingPulseBpm,
      rmssdMs: row.rmssdMs,
      carbG: row.carbG,
      carbComplete: row.carbComplete,
      urineColor: row.urineColor,
    }),
    ...(Object.keys(hooper).length > 0 ? { hooper } : {}),
  };
}
