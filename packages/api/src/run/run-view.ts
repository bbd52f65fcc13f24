import { sees, type ViewerGrants } from '@freshlegs/access';
import type { RunView } from './model.ts';
import type { RunRow } from './queries.ts';

const LATE_AFTER_MS = 48 * 3_600_000;

/**
 * Effort rated more than 48 hours after the session counts, but is marked (evidence 1.1). Without a time of day the
 * session is taken to end with its day.
 */
export function isRatedLate(row: Pick<RunRow, 'rpe' | 'rpeEnteredAt' | 'startAt' | 'timerS' | 'on'>): boolean {
  if (row.rpe === null || row.rpeEnteredAt === null) return false;
  return row.rpeEnteredAt.getTime() - sessionEndMs(row) > LATE_AFTER_MS;
}

/** When a session was over, at the latest: its day may end up to 12 hours after that of Greenwich. */
export function sessionEndMs({ startAt, timerS, on }: Pick<RunRow, 'startAt' | 'timerS' | 'on'>): number {
  return startAt === null ? Date.parse(`${on}T23:59:59Z`) + 12 * 3_600_000 : startAt.getTime() + timerS * 1000;
}

/** A stored run as this viewer may see it: food and drink need `fueling`, body mass its own category; notes are the athlete's. */
export function runView(row: RunRow, viewer: ViewerGrants): RunView {
  const fuel = sees(viewer, 'fueling');
  const mass = sees(viewer, 'body_mass');
  return {
    id: row.id,
    on: row.on,
    startAt: row.startAt?.toISOString() ?? null,
    zone: row.zone,
    sport: row.sport,
    otherType: row.otherType,
    distanceM: row.distanceM,
    timerS: row.timerS,
    elapsedS: row.elapsedS,
    ascentM: row.ascentM,
    descentM: row.descentM,
    avgHrBpm: row.avgHrBpm,
    maxHrBpm: row.maxHrBpm,
    avgCadenceSpm: row.avgCadenceSpm,
    rpe: row.rpe,
    rpeLate: isRatedLate(row),
    highIntensityMin: row.highIntensityMin,
    tags: row.tags,
    preCarbG: fuel ? row.preCarbG : null,
    duringCarbG: fuel ? row.duringCarbG : null,
    recoveryCarbG: fuel ? row.recoveryCarbG : null,
    hoursToNextSession: row.hoursToNextSession,
    fluidMl: fuel ? row.fluidMl : null,
    sodiumMg: fuel ? row.sodiumMg : null,
    urineMl: fuel ? row.urineMl : null,
    massPreG: mass ? row.massPreG : null,
    massPostG: mass ? row.massPostG : null,
    note: viewer.self ? row.note : null,
    shoeId: row.shoeId,
    source: row.source,
    device: row.device,
  };
}
