import type { RouterInputs } from '@freshlegs/api/router';
import { uuidV7, type LocalDate } from '@freshlegs/domain';
import { chance } from '../chance.ts';
import type { Admin } from './club-server.ts';
import type { BenchClub } from './write-clubs.ts';

type LogRun = RouterInputs['run']['log'];

const by = chance(7);
const newRunId = () =>
  uuidV7(
    Date.now(),
    Uint8Array.from({ length: 16 }, () => by.between(0, 255)),
  );

/** A run as an athlete types it in, with effort and drink; on any day. */
export function anyRun({ clubId }: BenchClub, athleteId: LogRun['athleteId'], on: LocalDate): LogRun {
  const km = by.between(5, 14);
  return {
    clubId,
    athleteId,
    id: newRunId(),
    sport: 'run',
    otherType: null,
    on,
    startAt: null,
    zone: 'Europe/Berlin',
    distanceM: km * 1000,
    timerS: km * 330,
    avgHrBpm: by.between(130, 165),
    avgCadenceSpm: 168,
    ascentM: null,
    descentM: null,
    details: {
      rpe: by.between(3, 8),
      highIntensityMin: null,
      tags: [],
      preCarbG: null,
      duringCarbG: null,
      recoveryCarbG: null,
      hoursToNextSession: null,
      fluidMl: by.between(0, 8) * 100,
      sodiumMg: null,
      urineMl: null,
      massPreG: null,
      massPostG: null,
      note: null,
    },
  };
}

/** The same columns as the product writes, in one statement that commits by itself. */
export async function insertRunByHand(bare: Admin, run: LogRun, enteredBy: string): Promise<void> {
  const { details } = run;
  await bare`insert into club.run (club_id, id, athlete_id, sport, "on", zone, distance_m, timer_s, avg_hr_bpm, avg_cadence_spm,
      rpe, rpe_entered_at, fluid_ml, source, fingerprint, entered_by)
    values (${run.clubId}, ${run.id}, ${run.athleteId}, ${run.sport}, ${run.on}, ${run.zone}, ${run.distanceM}, ${run.timerS},
      ${run.avgHrBpm}, ${run.avgCadenceSpm}, ${details.rpe}, now(), ${details.fluidMl}, 'form', ${`by hand:${run.id}`}, ${enteredBy})`;
}
