import type { checkIn } from '@freshlegs/db';
import type { LocalDate } from '@freshlegs/domain';
import type { CheckIn } from '@freshlegs/rules';
import { given } from './session-of-run.ts';

/** A stored check-in as the rules read it. */
export function checkInOfRow(row: typeof checkIn.$inferSelect): CheckIn {
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
