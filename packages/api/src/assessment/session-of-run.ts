import type { run } from '@freshlegs/db';
import type { LocalDate } from '@freshlegs/domain';
import type { Session } from '@freshlegs/rules';

type RunRow = typeof run.$inferSelect;
type Given<Value> = { readonly [Key in keyof Value]: Exclude<Value[Key], null> };

/** Leaves out what was not recorded: an absent member is never 0. */
export function given<Value extends object>(value: Value): Partial<Given<Value>> {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== null && member !== undefined),
  ) as Partial<Given<Value>>;
}

const divided = (value: number | null, by: number): number | null => (value === null ? null : value / by);

/** A stored session as the rules read it; `shoeNames` holds the athlete's pairs by id, without those removed. */
export function sessionOfRun(row: RunRow, shoeNames: ReadonlyMap<string, string>): Session {
  return {
    sport: row.sport,
    on: row.on as LocalDate,
    zone: row.zone,
    min: row.timerS / 60,
    source: row.source,
    tags: row.tags,
    ...given({
      startMs: row.startAt?.getTime() ?? null,
      km: divided(row.distanceM, 1000),
      rpe: row.rpe,
      hrAvgBpm: row.avgHrBpm,
      highIntensityMin: row.highIntensityMin,
      cadencePerMin: row.avgCadenceSpm,
      cadenceUnit: row.avgCadenceSpm === null ? null : ('spm' as const),
      shoe: row.shoeId === null ? null : (shoeNames.get(row.shoeId) ?? null),
      type: row.otherType,
      preCarbG: row.preCarbG,
      duringCarbG: row.duringCarbG,
      recoveryCarbG: row.recoveryCarbG,
      gapToNextH: row.hoursToNextSession,
      massPreKg: divided(row.massPreG, 1000),
      massPostKg: divided(row.massPostG, 1000),
      fluidL: divided(row.fluidMl, 1000),
      urineL: divided(row.urineMl, 1000),
    }),
  };
}
