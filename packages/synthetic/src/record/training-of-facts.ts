import type { AddShoeInput, CheckInInput, LocalDate, LogRunInput, ShoeId } from '@freshlegs/domain';
import type { AthleteRecord, CheckIn, Session } from '@freshlegs/rules';
import { present } from './present.ts';

const part = (value: number | null, by: number): number | null => (value === null ? null : value / by);

export function sessionAsRead(session: LogRunInput, shoeNames: ReadonlyMap<ShoeId, string>): Session {
  const { details } = session;
  const shoe = details.shoeId ? shoeNames.get(details.shoeId) : undefined;
  return {
    sport: session.sport,
    on: session.on,
    zone: session.zone,
    min: session.timerS / 60,
    source: 'form',
    tags: details.tags,
    ...present({
      startMs: session.startAt === null ? null : Date.parse(session.startAt),
      km: part(session.distanceM, 1000),
      rpe: details.rpe,
      hrAvgBpm: session.avgHrBpm,
      highIntensityMin: details.highIntensityMin,
      cadencePerMin: session.avgCadenceSpm,
      cadenceUnit: session.avgCadenceSpm === null ? null : ('spm' as const),
      shoe: shoe ?? null,
      type: session.otherType,
      preCarbG: details.preCarbG,
      duringCarbG: details.duringCarbG,
      recoveryCarbG: details.recoveryCarbG,
      gapToNextH: details.hoursToNextSession,
      massPreKg: part(details.massPreG, 1000),
      massPostKg: part(details.massPostG, 1000),
      fluidL: part(details.fluidMl, 1000),
      urineL: part(details.urineMl, 1000),
    }),
  };
}

export const checkInAsRead = (day: CheckInInput): CheckIn => ({
  on: day.on,
  hooper: present({
    sleep: day.sleepQuality,
    stress: day.stress,
    fatigue: day.fatigue,
    soreness: day.muscleSoreness,
  }),
  ...present({
    heaviness: day.heaviness,
    soreness: day.soreness,
    sleepH: day.sleepH,
    restingPulseBpm: day.restingPulseBpm,
    rmssdMs: day.rmssdMs,
    carbG: day.carbG,
    carbComplete: day.carbComplete,
    urineColor: day.urineColor,
  }),
});

/** What the window does not hold: first and last entry before it, and the kilometres of the shoes. Entries come oldest first. */
export function carryOf(
  windowStart: LocalDate,
  checkIns: readonly CheckInInput[],
  sessions: readonly LogRunInput[],
  shoes: readonly AddShoeInput[],
): AthleteRecord['carry'] {
  const entries = [checkIns, sessions] as const;
  const firstOn = entries.flatMap(([first]) => first?.on ?? []).toSorted()[0];
  const lastBefore = entries.flatMap((those) => those.findLast(({ on }) => on < windowStart)?.on ?? []).toSorted();
  const km = new Map(shoes.map(({ id, startM }) => [id, startM / 1000]));
  for (const { on, distanceM, details } of sessions) {
    const { shoeId } = details;
    if (on < windowStart && shoeId && distanceM !== null) km.set(shoeId, (km.get(shoeId) ?? 0) + distanceM / 1000);
  }
  return {
    shoeKm: Object.fromEntries(shoes.map(({ id, name }) => [name, km.get(id) ?? 0])),
    ...present({
      firstEntryOn: firstOn ?? null,
      lastEntryBeforeWindowOn:
        lastBefore
          .filter((on) => on !== '')
          .toSorted()
          .at(-1) ?? null,
    }),
  };
}
