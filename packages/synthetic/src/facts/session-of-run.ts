import { RunId, type LogRunInput, type ShoeId } from '@freshlegs/domain';
import type { Rng } from '../chance/rng.ts';
import { clamp, roundTo } from '../chance/rounding.ts';
import { instantOf } from '../life/instant-of.ts';
import { type LivedDay, type LivedOther, type LivedRun, minutesOf } from '../life/life.ts';
import type { Person } from '../person/person.ts';
import type { IdMaker } from './id-maker.ts';

const NO_DETAILS: LogRunInput['details'] = {
  rpe: null,
  highIntensityMin: null,
  tags: [],
  preCarbG: null,
  duringCarbG: null,
  recoveryCarbG: null,
  hoursToNextSession: null,
  fluidMl: null,
  sodiumMg: null,
  urineMl: null,
  massPreG: null,
  massPostG: null,
  note: null,
  shoeId: null,
};
/** Steps a minute grow with speed; nobody keeps them to the step. */
const SPM_PER_METRE_PER_SECOND = 6;
const EVENING = 19 * 60;

const whole = (value: number | null): number | null => (value === null ? null : Math.round(value));
const rated = (value: number): number => clamp(Math.round(value), 0, 10);
const toTenGrams = (massG: number): number => Math.round(massG / 10) * 10;

const newSession = (newId: IdMaker, { on, zone }: LivedDay, minuteOfDay: number) => ({
  id: RunId.parse(newId(on)),
  on,
  startAt: new Date(instantOf(on, minuteOfDay, zone)).toISOString(),
  zone,
  distanceM: null,
  avgHrBpm: null,
  avgCadenceSpm: null,
  ascentM: null,
  descentM: null,
});

/** A run as watch and runner record it. */
export function sessionOfRun(
  person: Person,
  rng: Rng,
  newId: IdMaker,
  day: LivedDay,
  run: LivedRun,
  shoeId: ShoeId | null,
): LogRunInput {
  const faster = 1000 / run.secPerKm - 1000 / person.easySecPerKm;
  const heart = person.hrRestBpm + (person.hrMaxBpm - person.hrRestBpm) * clamp(0.5 + 0.05 * run.rpe, 0.5, 0.96);
  const { massLossPercent } = run;
  const massPreG = massLossPercent === null ? null : toTenGrams(person.massKg * 1000 * rng.normal(1, 0.004));
  return {
    ...newSession(newId, day, run.minuteOfDay),
    sport: 'run',
    otherType: null,
    distanceM: Math.round(run.km * 1000),
    timerS: Math.round(minutesOf(run) * 60),
    avgHrBpm: Math.round(clamp(rng.normal(heart, 2), 60, person.hrMaxBpm)),
    avgCadenceSpm: Math.round(person.cadenceSpm + SPM_PER_METRE_PER_SECOND * faster + rng.normal(0, 1.2)),
    ascentM: Math.round(run.descentM),
    descentM: Math.round(run.descentM),
    details: {
      ...NO_DETAILS,
      rpe: rated(run.rpe),
      highIntensityMin: roundTo(run.highIntensityMin, 1),
      tags: [...run.tags],
      preCarbG: whole(run.preCarbG),
      duringCarbG: whole(run.duringCarbG),
      recoveryCarbG: whole(run.recoveryCarbG),
      hoursToNextSession: run.hoursToNextSession === null ? null : roundTo(run.hoursToNextSession, 1),
      fluidMl: whole(run.fluidMl),
      massPreG,
      massPostG:
        massPreG === null || massLossPercent === null ? null : toTenGrams(massPreG * (1 - massLossPercent / 100)),
      shoeId,
    },
  };
}

/** Strength work and other sports. */
export const sessionOfOther = (newId: IdMaker, day: LivedDay, other: LivedOther): LogRunInput => ({
  ...newSession(newId, day, EVENING),
  sport: 'other',
  otherType: other.type,
  timerS: Math.round(other.min * 60),
  details: { ...NO_DETAILS, rpe: rated(other.rpe), tags: [...other.tags] },
});
