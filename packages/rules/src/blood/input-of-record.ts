import { completedYears, dayNumber, daysBetween, type LocalDate, type Missing } from '@freshlegs/domain';
import { lack } from '../kernel/reading.ts';
import type { AthleteRecord } from '../record/athlete-record.ts';
import type { BloodInput } from './blood-input.ts';
import { medsOfRecord } from './record-medicines.ts';
import { symptomsOfRecord } from './record-symptoms.ts';

export type InputOfRecord =
  | { readonly status: 'known'; readonly input: BloodInput }
  | { readonly status: 'missing'; readonly missing: readonly Missing[] };

type Known<Shape> = { readonly [Key in keyof Shape]?: Exclude<Shape[Key], undefined> };

/** Leaves out what is not known, so that absent stays absent. */
function onlyKnown<Shape extends object>(shape: Shape): Known<Shape>;
function onlyKnown(shape: object): object {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
}

/** The day whose age counts: that of the newest result, without results the day itself. */
function dayOfAge({ bloodResults }: AthleteRecord, asOf: LocalDate): LocalDate {
  const days = bloodResults.map((result) => result.collectedOn).filter((on) => dayNumber(on) <= dayNumber(asOf));
  return days.toSorted((a, b) => dayNumber(b) - dayNumber(a))[0] ?? asOf;
}

/** Completed years at collection; undefined when neither a birth date before that day nor an age is known. */
function ageAtCollection(record: AthleteRecord, asOf: LocalDate): number | undefined {
  const { birthDate, ageYears } = record.profile;
  if (birthDate === undefined) return ageYears;
  const years = completedYears(birthDate, dayOfAge(record, asOf));
  return years >= 0 ? years : undefined;
}

/** Days from `asOf` to a date that is not past. */
const daysUntil = (on: LocalDate | undefined, asOf: LocalDate): number | undefined =>
  on !== undefined && daysBetween(asOf, on) >= 0 ? daysBetween(asOf, on) : undefined;

/** Days from a date that is not in the future to `asOf`. */
const daysSince = (on: LocalDate | undefined, asOf: LocalDate): number | undefined =>
  on !== undefined && daysBetween(on, asOf) >= 0 ? daysBetween(on, asOf) : undefined;

function contextOf(record: AthleteRecord, asOf: LocalDate): BloodInput['context'] {
  const { altitudeCampOn, bloodDonationOn, meds: _, ...context } = record.bloodContext;
  return onlyKnown({
    ...context,
    symptoms: symptomsOfRecord(record, asOf),
    altitudeCampInDays: daysUntil(altitudeCampOn, asOf),
    bloodDonationWithinDays: daysSince(bloodDonationOn, asOf),
  });
}

const SEX_LACKS = lack(
  'profile.sex',
  'missing',
  'Sex is not known, and the lines for blood differ by it.',
  'Enter the sex in the profile; "neither" is possible.',
);
const AGE_LACKS = lack(
  'profile.birth-date',
  'missing',
  'The age is not known.',
  'Enter the date of birth in the profile.',
);

/** The case of the blood rules out of a record. Sex and age have no default: without them nothing is judged. */
export function inputOfRecord(record: AthleteRecord, asOf: LocalDate): InputOfRecord {
  const { profile, privateHealth } = record;
  const { sex } = profile;
  const age = ageAtCollection(record, asOf);
  if (sex === undefined || age === undefined) {
    return {
      status: 'missing',
      missing: [...(sex === undefined ? [SEX_LACKS] : []), ...(age === undefined ? [AGE_LACKS] : [])],
    };
  }
  const known = onlyKnown({
    diet: profile.diet,
    pregnant: privateHealth.pregnant,
    residenceAltitudeM: profile.residenceAltitudeM,
    heavyMenstrualBleeding: privateHealth.heavyMenstrualBleeding,
    amenorrhoea: privateHealth.amenorrhoea,
    ocp: privateHealth.combinedPill,
    gastricSurgery: privateHealth.gastricSurgery,
    autoimmune: privateHealth.autoimmune,
  });
  return {
    status: 'known',
    input: {
      asOf,
      athlete: { sex, age, ...known, meds: medsOfRecord(record, asOf) },
      results: record.bloodResults,
      context: contextOf(record, asOf),
    },
  };
}
