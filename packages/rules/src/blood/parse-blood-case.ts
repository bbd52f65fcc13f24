import { isLocalDate, type LocalDate } from '@freshlegs/domain';
import type { Diet, Sex } from '../record/athlete-record.ts';
import type { BloodResult } from '../record/blood-record.ts';
import { BLOOD_SYMPTOMS, type BloodAthlete, type BloodCaseContext, type BloodInput } from './blood-input.ts';

/** A case that cannot be read. The message names the key and never repeats a health value. */
export class BloodCaseError extends Error {
  override readonly name = 'BloodCaseError';
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
type Reader<Value> = (value: unknown, key: string) => Value;

const refuse = (key: string, wanted: string): never => {
  throw new BloodCaseError(`${key} must be ${wanted}.`);
};

const object: Reader<Json> = (value, key) => (isObject(value) ? value : refuse(key, 'an object'));
const list: Reader<readonly unknown[]> = (value, key) => (Array.isArray(value) ? value : refuse(key, 'a list'));
const text: Reader<string> = (value, key) => (typeof value === 'string' ? value : refuse(key, 'a text'));
const flag: Reader<boolean> = (value, key) => (typeof value === 'boolean' ? value : refuse(key, 'true or false'));
const finite: Reader<number> = (value, key) =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse(key, 'a finite number');
const notNegative: Reader<number> = (value, key) =>
  finite(value, key) >= 0 ? finite(value, key) : refuse(key, 'a number of 0 or more');
const count: Reader<number> = (value, key) =>
  Number.isInteger(finite(value, key)) ? notNegative(value, key) : refuse(key, 'a whole number of 0 or more');
const date: Reader<LocalDate> = (value, key) =>
  typeof value === 'string' && isLocalDate(value) ? value : refuse(key, 'a date of the form YYYY-MM-DD');

const oneOf =
  <const Value extends string>(...values: readonly Value[]): Reader<Value> =>
  (value, key) =>
    values.find((known) => known === value) ?? refuse(key, `one of ${values.join(', ')}`);
const listOf =
  <Value>(read: Reader<Value>): Reader<readonly Value[]> =>
  (value, key) =>
    list(value, key).map((member, index) => read(member, `${key}[${index}]`));

type Readers<Shape> = { readonly [Key in keyof Shape]-?: Reader<NonNullable<Shape[Key]>> };

/** Reads the listed keys that are there; an absent one stays absent. Keys that are not listed are not read. */
function optional<Shape extends object>(json: Json, path: string, readers: Readers<Shape>): Partial<Shape> {
  const read: Partial<Shape> = {};
  for (const key in readers) {
    if (Object.hasOwn(json, key) && json[key] !== undefined) read[key] = readers[key](json[key], `${path}.${key}`);
  }
  return read;
}

const SEX = oneOf<Sex>('F', 'M', 'X');
const ATHLETE: Readers<Omit<BloodAthlete, 'sex' | 'age'>> = {
  diet: oneOf<Diet>('omnivore', 'vegetarian', 'vegan'),
  pregnant: flag,
  residenceAltitudeM: finite,
  heavyMenstrualBleeding: flag,
  amenorrhoea: flag,
  ocp: flag,
  meds: listOf(text),
  gastricSurgery: flag,
  autoimmune: flag,
};
const RESULT: Readers<Pick<BloodResult, 'comparator' | 'refLow' | 'refHigh'>> = {
  comparator: oneOf('<', '>'),
  refLow: finite,
  refHigh: finite,
};
const CONTEXT: Readers<BloodCaseContext> = {
  symptoms: listOf(oneOf(...BLOOD_SYMPTOMS)),
  hardExerciseHoursBeforeDraw: notNegative,
  raceMarathonPlusDaysBeforeDraw: count,
  illnessWithin14dOfDraw: flag,
  altitudeCampInDays: count,
  takingIron: flag,
  takingB12: flag,
  nitrousOxide: flag,
  underCare: flag,
  frequentNsaid: flag,
  bloodDonationWithinDays: count,
};

const readAthlete: Reader<BloodAthlete> = (value, key) => {
  const json = object(value, key);
  return {
    sex: SEX(json['sex'], `${key}.sex`),
    age: count(json['age'], `${key}.age`),
    ...optional(json, key, ATHLETE),
  };
};

const readResult: Reader<BloodResult> = (value, key) => {
  const json = object(value, key);
  return {
    analyte: text(json['analyte'], `${key}.analyte`),
    value: finite(json['value'], `${key}.value`),
    unit: text(json['unit'], `${key}.unit`),
    collectedOn: date(json['collectedOn'], `${key}.collectedOn`),
    ...optional(json, key, RESULT),
  };
};

/** Reads one case (7.9). Throws BloodCaseError naming the key when one is missing or of another kind; nothing is assumed. */
export function parseBloodCase(json: unknown): BloodInput {
  const bloodCase = object(json, 'The case');
  const context = bloodCase['context'];
  return {
    asOf: date(bloodCase['asOf'], 'asOf'),
    athlete: readAthlete(bloodCase['athlete'], 'athlete'),
    results: listOf(readResult)(bloodCase['results'], 'results'),
    context: context === undefined ? {} : optional<BloodCaseContext>(object(context, 'context'), 'context', CONTEXT),
  };
}
