import { addDays, completedYears, type LocalDate, type ProfileFactValue } from '@freshlegs/domain';
import type { Rng } from '../chance/rng.ts';
import { clamp, roundTo } from '../chance/rounding.ts';

export type Diet = ProfileFactValue<'diet'>;

/** A runner with habits: what stays the same while a story goes on. */
export interface Person {
  readonly sex: 'F' | 'M';
  readonly birthDate: LocalDate;
  readonly ageYears: number;
  readonly massKg: number;
  readonly zone: string;
  readonly diet: Diet;
  readonly residenceAltitudeM: number;
  readonly hrRestBpm: number;
  readonly hrMaxBpm: number;
  readonly easySecPerKm: number;
  readonly weeklyKm: number;
  readonly runsPerWeek: 3 | 4 | 5 | 6;
  /** 0 is Monday. */
  readonly longRunWeekday: number;
  /** Steps a minute on easy runs. */
  readonly cadenceSpm: number;
  readonly sleepH: number;
  /** How the legs feel on a plain day, 0 to 10. */
  readonly usualHeaviness: number;
  /** Share of days with a check-in. */
  readonly checksIn: number;
  readonly gymPerWeek: 0 | 1 | 2;
  /** What this one measures beside the daily questions. */
  readonly measures: {
    readonly food: boolean;
    readonly bodyMass: boolean;
    readonly pulse: boolean;
    readonly heartRateVariability: boolean;
    readonly urineColour: boolean;
  };
}

/** What a story needs of its person; what is left open is drawn. */
export interface Wish {
  readonly sex?: 'F' | 'M';
  readonly age?: readonly [from: number, to: number];
  readonly diet?: Diet;
  readonly runsPerWeek?: readonly (3 | 4 | 5 | 6)[];
  readonly gymPerWeek?: 0 | 1 | 2;
  readonly weeklyKm?: readonly [from: number, to: number];
  readonly measures?: Partial<Person['measures']>;
}

const ZONES = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'Africa/Nairobi',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
] as const;

/** Club runners: mostly adults, a few under 18; three to six runs and 20 to 85 km a week. */
export function drawPerson(rng: Rng, asOf: LocalDate, wish: Wish, longRunWeekday: number): Person {
  const sex = wish.sex ?? rng.pick<Person['sex']>(['F', 'M']);
  const [from, to] = wish.age ?? (rng.chance(0.06) ? [15, 17] : [18, 55]);
  const birthDate = addDays(asOf, -Math.round(rng.between(from + 0.05, to + 0.95) * 365.25));
  const ageYears = completedYears(birthDate, asOf);
  const runsPerWeek = rng.pick<Person['runsPerWeek']>(wish.runsPerWeek ?? [3, 4, 4, 5, 5, 6]);
  return {
    sex,
    birthDate,
    ageYears,
    massKg: roundTo(clamp(sex === 'F' ? rng.normal(58, 5) : rng.normal(70, 7), 45, 95), 1),
    zone: rng.pick(ZONES),
    diet: wish.diet ?? rng.pick<Diet>(['omnivore', 'omnivore', 'omnivore', 'omnivore', 'vegetarian']),
    residenceAltitudeM: rng.whole(0, 500),
    hrRestBpm: Math.round(clamp(rng.normal(52, 5), 38, 68)),
    hrMaxBpm: Math.round(clamp(rng.normal(208 - 0.7 * ageYears, 7), 150, 212)),
    easySecPerKm: Math.round(clamp(rng.normal(sex === 'F' ? 350 : 330, 22) + Math.max(0, ageYears - 40), 280, 420)),
    weeklyKm: wish.weeklyKm ? rng.between(...wish.weeklyKm) : runsPerWeek * rng.between(7.5, 12.5),
    runsPerWeek,
    longRunWeekday,
    cadenceSpm: rng.normal(169, 4.5),
    // Adults need 7 to 9 hours, teenagers 8 to 10 (National Sleep Foundation 2015): these get what they need.
    sleepH: clamp(ageYears < 18 ? rng.normal(8.8, 0.3) : rng.normal(7.7, 0.3), 7, 9.5),
    usualHeaviness: rng.between(0.5, 1.8),
    checksIn: rng.between(0.86, 0.98),
    gymPerWeek: wish.gymPerWeek ?? rng.pick<Person['gymPerWeek']>([0, 1, 1, 2]),
    measures: {
      food: rng.chance(0.5),
      bodyMass: rng.chance(0.3),
      pulse: rng.chance(0.5),
      heartRateVariability: rng.chance(0.25),
      urineColour: rng.chance(0.4),
      ...wish.measures,
    },
  };
}
