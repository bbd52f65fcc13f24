import { localDateOf } from '@freshlegs/domain';
import type { IntakeActivity } from '@freshlegs/intake';
import type { NewRun } from './queries.ts';
import { zoneAtOffset } from './zone-at-offset.ts';

const HEART_RATE_BPM = { low: 30, high: 240 } as const;

/** A recorded activity as it is stored. Only what the file says is a run counts as one; other sports are other sessions. */
export function runOfActivity(
  activity: IntakeActivity,
  athletesZone: string,
): Omit<NewRun, 'id' | 'enteredBy' | 'source'> {
  const startAt = new Date(activity.startAt);
  const zone = zoneAtOffset(activity.utcOffsetMin, startAt, athletesZone);
  const isRun = activity.sport === 'run';
  return {
    sport: isRun ? 'run' : 'other',
    otherType: isRun ? null : otherTypeOf(activity),
    on: localDateOf(startAt, zone),
    startAt,
    zone,
    distanceM: positive(activity.distanceM),
    timerS: Math.max(1, Math.round(activity.timerS)),
    elapsedS: positive(activity.elapsedS),
    ascentM: rounded(activity.ascentM),
    descentM: rounded(activity.descentM),
    avgHrBpm: heartRate(activity.avgHrBpm),
    maxHrBpm: heartRate(activity.maxHrBpm),
    avgCadenceSpm: activity.avgCadenceSpm !== null && activity.avgCadenceSpm > 0 ? activity.avgCadenceSpm : null,
    device: activity.device,
    fingerprint: activity.fingerprint,
  };
}

/** Watches tell strength work by the sub-sport; the rules and the form know it as `strength` (evidence 6.5). */
const otherTypeOf = ({ rawSport, rawSubSport }: IntakeActivity): string =>
  rawSubSport === 'strength_training' ? 'strength' : (rawSport ?? 'unknown').slice(0, 40);

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value));
const positive = (value: number | null): number | null =>
  value === null || Math.round(value) <= 0 ? null : Math.round(value);

/** A pulse outside of what a heart does is a fault of the sensor: not recorded. */
function heartRate(value: number | null): number | null {
  if (value === null) return null;
  const bpm = Math.round(value);
  return bpm < HEART_RATE_BPM.low || bpm > HEART_RATE_BPM.high ? null : bpm;
}
