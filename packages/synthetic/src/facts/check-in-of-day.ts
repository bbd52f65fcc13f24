import type { CheckInInput } from '@freshlegs/domain';
import type { Rng } from '../chance/rng.ts';
import { clamp, roundTo } from '../chance/rounding.ts';
import type { LivedDay } from '../life/life.ts';
import type { Person } from '../person/person.ts';

const rated = (value: number): number => clamp(Math.round(value), 0, 10);
const oneToSeven = (value: number): number => clamp(Math.round(value), 1, 7);

/** A day as it is tapped in: whole numbers, sleep to the quarter of an hour. */
export function checkInOfDay(person: Person, rng: Rng, day: LivedDay): CheckInInput {
  const { measures } = person;
  const ill = day.illness !== 'none';
  const badNight = Math.max(0, person.sleepH - day.sleepH);
  const strain = 0.15 * Math.max(0, day.stress - 3) + 0.1 * badNight;
  const pulse = person.hrRestBpm + strain * 4 + (ill ? 8 : 0) + rng.normal(0, 1.8);
  const rmssd = rng.logNormal(62, 0.16) * (1 - 0.3 * strain) * (ill ? 0.75 : 1);
  return {
    on: day.on,
    zone: day.zone,
    heaviness: rated(day.heaviness),
    soreness: rated(day.soreness),
    focalPain: false,
    sleepH: Math.round(day.sleepH * 4) / 4,
    sleepQuality: oneToSeven(2.3 + badNight + rng.normal(0, 0.5)),
    fatigue: oneToSeven(1.6 + 0.45 * day.heaviness + (ill ? 1.5 : 0) + rng.normal(0, 0.5)),
    stress: oneToSeven(day.stress),
    muscleSoreness: oneToSeven(1.4 + 0.55 * day.soreness + rng.normal(0, 0.4)),
    restingPulseBpm: measures.pulse ? Math.round(pulse) : null,
    rmssdMs: measures.heartRateVariability ? roundTo(clamp(rmssd, 8, 250), 0) : null,
    urineColor: day.urineColour === null ? null : clamp(Math.round(day.urineColour), 1, 8),
    carbG: day.carbGPerKg === null ? null : Math.round(day.carbGPerKg * person.massKg),
    carbComplete: day.carbGPerKg === null ? null : true,
    illness: day.illness,
    rest: day.runs.length === 0 && day.others.length === 0,
  };
}
