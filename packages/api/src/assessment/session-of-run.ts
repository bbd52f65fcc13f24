import type { run } from '@freshlegs/db';
import type { LocalDate } from '@freshlegs/domain';
import type { Session } from '@freshlegs/rules';

type StoredRun = typeof run.$inferSelect;
/** What the rules read of a stored session; its start in milliseconds since 1970. */
export type RunRow = Pick<
  StoredRun,
  | 'sport'
  | 'on'
  | 'zone'
  | 'distanceM'
  | 'timerS'
  | 'avgHrBpm'
  | 'avgCadenceSpm'
  | 'rpe'
  | 'highIntensityMin'
  | 'tags'
  | 'preCarbG'
  | 'duringCarbG'
  | 'recoveryCarbG'
  | 'hoursToNextSession'
  | 'fluidMl'
  | 'urineMl'
  | 'massPreG'
  | 'massPostG'
  | 'shoeId'
  | 'otherType'
  | 'source'
> & { readonly startMs: number | null };
type Given<Value> = { readonly [Key in keyof Value]: Exclude<Value[Key], null> };

/** Leaves out what was not recorded: an absent member is never 0. */
export function given<Value extends object>(value: Value): Partial<Given<Value>> {
  // A loop: this runs for every session and check-in of a record.
  const left: Partial<Record<keyof Value, unknown>> = {};
  for (const name of Object.keys(value) as (keyof Value)[]) {
    const member = value[name];
    if (member !== null && member !== undefined) left[name] = member;
  }
  return left as Partial<Given<Value>>;
}

const divided = (value: number | null, by: number): number | null => (value === null ? null : value / by);

/** A stored session as the rules read it; its shoe is still named by its id. */
export function sessionOfRun(row: RunRow): Session {
  return {
    sport: row.sport,
    on: row.on as LocalDate,
    zone: row.zone,
    min: row.timerS / 60,
    source: row.source,
    tags: row.tags,
    ...given({
      startMs: row.startMs,
      km: divided(row.distanceM, 1000),
      rpe: row.rpe,
      hrAvgBpm: row.avgHrBpm,
      highIntensityMin: row.highIntensityMin,
      cadencePerMin: row.avgCadenceSpm,
      cadenceUnit: row.avgCadenceSpm === null ? null : ('spm' as const),
      shoe: row.shoeId,
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

/** Sessions with their shoes by name; `shoeNames` holds the athlete's pairs by id, without those removed. */
export const inNamedShoes = (sessions: readonly Session[], shoeNames: ReadonlyMap<string, string>): Session[] =>
  sessions.map((session) => {
    if (session.shoe === undefined) return session;
    const { shoe, ...others } = session;
    const name = shoeNames.get(shoe);
    return name === undefined ? others : { ...others, shoe: name };
  });
