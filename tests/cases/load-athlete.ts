import { isZone, type LocalDate } from '@freshlegs/domain';
import type { Medicine, PrivateHealth, Profile } from '@freshlegs/rules';
import { copy, numberAt, objectAt, offsetAt, optionalList, optionalObject, refuse, textAt } from './read-json.ts';

export interface LoadAthlete {
  readonly homeZone: string | null;
  readonly profile: Omit<Profile, 'homeZone'>;
  readonly medicines: readonly Medicine[];
  readonly privateHealth: PrivateHealth;
  readonly shoeKm: Readonly<Record<string, number>>;
  readonly consentHealthToCoach: boolean;
}

const PROFILE = [
  ['age', 'ageYears', 'number'],
  ['massKg', 'massKg', 'number'],
  ['hrRest', 'hrRestBpm', 'number'],
  ['hrMax', 'hrMaxBpm', 'number'],
  ['thrSecPerKm', 'thresholdPaceSecPerKm', 'number'],
  ['riskFactors', 'riskFactors', 'texts'],
] as const;
const PRIVATE = [
  ['missedPeriods', 'missedPeriods', 'number'],
  ...[
    'hormonalContraception',
    'pregnant',
    'menopause',
    'boneStress2y',
    'restrictiveEating',
    'recurrentIllness',
    'giIssues',
    'lowMood',
    'lowLibido',
    'coldIntolerance',
    'periodChanges',
  ].map((flag) => [flag, flag, 'flag'] as const),
] as const;

/** Reads `athlete` of a case (14.1). */
export function readAthlete(json: unknown, dateOf: (offset: number) => LocalDate): LoadAthlete {
  const given = optionalObject(json, 'athlete');
  const profile: Record<string, unknown> = {};
  copy(given, 'athlete', PROFILE, profile);
  const { sex, tz, lastPhysicalDay } = given;
  if (sex !== undefined && sex !== null) profile['sex'] = sex === 'M' || sex === 'F' ? sex : 'X';
  if (lastPhysicalDay !== undefined && lastPhysicalDay !== null) {
    profile['lastPhysicalOn'] = dateOf(offsetAt(lastPhysicalDay, 'athlete.lastPhysicalDay'));
  }
  const homeZone = tz === undefined || tz === null ? null : textAt(tz, 'athlete.tz');
  if (homeZone !== null && !isZone(homeZone)) return refuse('athlete.tz', 'an IANA zone');
  const privateHealth: Record<string, unknown> = {};
  copy(optionalObject(given['private'], 'athlete.private'), 'athlete.private', PRIVATE, privateHealth);
  return {
    homeZone,
    profile,
    privateHealth,
    medicines: optionalList(given['medications'], 'athlete.medications').map((medicine, index) =>
      readMedicine(medicine, `athlete.medications[${index}]`, dateOf),
    ),
    shoeKm: readShoes(given['shoeKm']),
    consentHealthToCoach: given['consentHealthToCoach'] === true,
  };
}

const MEDICINE_DAYS = [
  ['startDay', 'startOn'],
  ['doseChangeDay', 'doseChangeOn'],
  ['stopDay', 'stopOn'],
] as const;

function readMedicine(json: unknown, path: string, dateOf: (offset: number) => LocalDate): Medicine {
  const given = objectAt(json, path);
  const medicine: Record<string, unknown> = {};
  copy(
    given,
    path,
    [
      ['generic', 'generic', 'text'],
      ['atc', 'atc', 'text'],
    ],
    medicine,
  );
  for (const [from, to] of MEDICINE_DAYS) {
    const day = given[from];
    if (day !== undefined && day !== null) medicine[to] = dateOf(offsetAt(day, `${path}.${from}`));
  }
  return medicine;
}

function readShoes(json: unknown): Record<string, number> {
  const km: Record<string, number> = {};
  for (const [shoe, value] of Object.entries(optionalObject(json, 'athlete.shoeKm'))) {
    if (value !== null) km[shoe] = numberAt(value, `athlete.shoeKm.${shoe}`);
  }
  return km;
}
