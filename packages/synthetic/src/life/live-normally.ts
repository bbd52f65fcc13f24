import { addDays, dayNumber, type LocalDate } from '@freshlegs/domain';
import type { Rng } from '../chance/rng.ts';
import { clamp } from '../chance/rounding.ts';
import type { Person } from '../person/person.ts';
import type { Life, LivedDay, LivedRun, RunKind } from './life.ts';
import { isGymDay, plannedRun } from './plan-week.ts';

/** Three weeks that build a little, then one with less, as plans for club runners are written. */
const WEEK_SCALE = [0.97, 1, 1.03, 0.78] as const;
const USUAL_RPE: Readonly<Record<RunKind, number>> = { easy: 3, long: 4.6, quality: 6.8, race: 8.6 };
/** Pace beside that of easy runs; quality runs include warming up and jogging between. */
const PACE: Readonly<Record<RunKind, number>> = { easy: 1, long: 1.02, quality: 0.92, race: 0.8 };
const QUALITY_HARD_SHARE = 0.35;

/** The plain days of a runner: training with its small ups and downs, a missed run now and then, sleep, stress. */
export function liveNormally(person: Person, rng: Rng, asOf: LocalDate, historyDays: number): Life {
  const phase = rng.whole(0, 3);
  const days: LivedDay[] = [];
  for (let day = 1 - historyDays; day <= 0; day++) days.push(plainDay(person, rng, asOf, day, phase));
  return {
    person,
    days,
    profile: {},
    shoes: [],
    forms: [],
    medicines: [],
    questionnaires: [],
    confirmedRests: [],
    bloodTests: [],
    observations: [],
  };
}

function plainDay(person: Person, rng: Rng, asOf: LocalDate, day: number, phase: number): LivedDay {
  const on = addDays(asOf, day);
  // 1970-01-01 was a Thursday.
  const weekday = (dayNumber(on) + 3) % 7;
  const week = Math.floor((day - ((weekday - person.longRunWeekday + 7) % 7)) / 7);
  const planned = plannedRun(person, weekday);
  const goes =
    planned !== null && (!rng.chance(planned.kind === 'long' ? 0.02 : 0.05) || isNewestLongRun(planned, day));
  const scale = WEEK_SCALE[(((week + phase) % 4) + 4) % 4] ?? 1;
  const run = planned && newRun(person, rng, planned.kind, person.weeklyKm * planned.share * scale);
  return {
    day,
    on,
    weekday,
    zone: person.zone,
    runs: run && goes ? [run] : [],
    others: isGymDay(person, weekday) && rng.chance(0.9) ? [gymSession(rng)] : [],
    illness: 'none',
    sleepH: clamp(rng.normal(person.sleepH + (weekday >= 5 ? 0.3 : 0), 0.5), 4.5, 11),
    stress: clamp(rng.normal(2.6, 0.7), 1, 6),
    carbGPerKg: null,
    urineColour: person.measures.urineColour && rng.chance(0.5) ? clamp(rng.normal(3, 0.8), 1, 5) : null,
    checkedIn: rng.chance(person.checksIn),
    storyHeaviness: 0,
    storySoreness: 0,
    soreness: 0,
    heaviness: 0,
  };
}

/** Stories hang on it, so nobody misses that one. */
const isNewestLongRun = ({ kind }: { readonly kind: RunKind }, day: number): boolean => kind === 'long' && day >= -7;

const gymSession = (rng: Rng) => ({ type: 'strength', min: rng.whole(30, 50), rpe: rng.normal(4.5, 0.5), tags: [] });

/** One run of about `km`, paced and rated as this runner would; food and drink come later. */
export function newRun(person: Person, rng: Rng, kind: RunKind, km: number): LivedRun {
  const distanceKm = Math.max(2, km * rng.normal(1, kind === 'easy' ? 0.06 : 0.03));
  const secPerKm = person.easySecPerKm * PACE[kind] * rng.normal(1, 0.015);
  const minutes = (distanceKm * secPerKm) / 60;
  const hardShare = kind === 'race' ? 0.9 : kind === 'quality' ? QUALITY_HARD_SHARE * rng.normal(1, 0.08) : 0;
  return {
    kind,
    km: distanceKm,
    secPerKm,
    rpe: clamp(rng.normal(USUAL_RPE[kind], 0.5), 1, 10),
    highIntensityMin: hardShare * minutes,
    tags: kind === 'race' ? ['race'] : kind === 'quality' ? ['intervals'] : [],
    descentM: Math.max(0, rng.normal(5, 2) * distanceKm),
    minuteOfDay: kind === 'long' || kind === 'race' ? rng.whole(480, 600) : rng.whole(1020, 1120),
    shoe: '',
    preCarbG: null,
    duringCarbG: null,
    recoveryCarbG: null,
    hoursToNextSession: null,
    fluidMl: null,
    massLossPercent: null,
  };
}
