import { z } from 'zod';
import type { ConsentCategory } from '../consent.ts';
import type { LocalDate } from '../local-date.ts';
import { LocalDateInput, number, whole } from './shared.ts';

/**
 * What can be said of a person, each a dated fact: the latest one on or before a day counts.
 * `category` is the consent that shows it.
 */
const fact = <Value extends z.ZodType>(category: ConsentCategory, value: Value) => ({ category, value });
const flag = (category: ConsentCategory) => fact(category, z.boolean());

export const PROFILE_FACTS = {
  birthDate: fact('training', LocalDateInput),
  sex: fact('training', z.enum(['F', 'M', 'X'])),
  diet: fact('fueling', z.enum(['omnivore', 'vegetarian', 'vegan'])),
  bodyMassG: fact('body_mass', whole(20_000, 250_000, 'grams')),
  hrRestBpm: fact('training', whole(25, 120, 'beats per minute')),
  hrMaxBpm: fact('training', whole(100, 240, 'beats per minute')),
  thresholdPaceSecPerKm: fact('training', number(120, 900, 'seconds per kilometre')),
  residenceAltitudeM: fact('training', whole(-400, 6000, 'metres')),
  altitudeCampOn: fact('training', LocalDateInput),
  pregnant: flag('reproductive_health'),
  combinedPill: flag('reproductive_health'),
  heavyMenstrualBleeding: flag('reproductive_health'),
  amenorrhoea: flag('reproductive_health'),
  gastricSurgery: flag('symptoms'),
  autoimmune: flag('symptoms'),
  nitrousOxide: flag('medicines'),
  frequentNsaid: flag('medicines'),
  bloodDonationOn: fact('symptoms', LocalDateInput),
  underCare: flag('symptoms'),
  // Age and these decide who is asked about leg pain when walking (evidence 7.2).
  diabetes: flag('symptoms'),
  smoking: flag('symptoms'),
  dyslipidaemia: flag('symptoms'),
  hypertension: flag('symptoms'),
  ckd: flag('symptoms'),
  familyPAD: flag('symptoms'),
  knownAtherosclerosis: flag('symptoms'),
  // The private questions about energy (4.6) stay together in the category of the findings they feed, so that
  // sharing symptoms shares none of them.
  missedPeriods: fact('reproductive_health', whole(0, 12, 'periods')),
  periodChanges: flag('reproductive_health'),
  hormonalContraception: flag('reproductive_health'),
  menopause: flag('reproductive_health'),
  boneStress2y: flag('reproductive_health'),
  restrictiveEating: flag('reproductive_health'),
  recurrentIllness: flag('reproductive_health'),
  giIssues: flag('reproductive_health'),
  lowMood: flag('reproductive_health'),
  lowLibido: flag('reproductive_health'),
  coldIntolerance: flag('reproductive_health'),
  // What the athlete chose to keep track of.
  tracksStrength: flag('training'),
  askShoe: flag('training'),
  tracksPhysical: flag('symptoms'),
  lastPhysicalOn: fact('symptoms', LocalDateInput),
} as const;
/** The risk factors of narrowed leg arteries (7.2), each a fact of its own: "no" differs from "not known". */
export const RISK_FACTORS = [
  'diabetes',
  'smoking',
  'dyslipidaemia',
  'hypertension',
  'ckd',
  'familyPAD',
  'knownAtherosclerosis',
] as const satisfies readonly (keyof typeof PROFILE_FACTS)[];

/** Birth date and sex hold for the whole life: they are dated to its beginning, so that past days know them too. */
const LIFELONG: ReadonlySet<string> = new Set(['birthDate', 'sex']);
const LIFE_BEGINS = '1900-01-01' as LocalDate;

/** The day from which a fact entered today counts. */
export const countsFrom = (kind: ProfileFactKind, today: LocalDate): LocalDate =>
  LIFELONG.has(kind) ? LIFE_BEGINS : today;

export type ProfileFactKind = keyof typeof PROFILE_FACTS;
export const PROFILE_FACT_KINDS = Object.keys(PROFILE_FACTS) as ProfileFactKind[];
export type ProfileFactValue<Kind extends ProfileFactKind> = z.output<(typeof PROFILE_FACTS)[Kind]['value']>;
/** The latest value of each kind; null = not known. */
export type ProfileFacts = { readonly [Kind in ProfileFactKind]: ProfileFactValue<Kind> | null };

type Shape = { [Kind in ProfileFactKind]: z.ZodOptional<z.ZodNullable<(typeof PROFILE_FACTS)[Kind]['value']>> };

/** Changes of today's facts: a kind left out stays, null says "not known any more". */
export const UpdateProfileInput = z.strictObject(
  Object.fromEntries(
    PROFILE_FACT_KINDS.map((kind) => [kind, PROFILE_FACTS[kind].value.nullable().optional()]),
  ) as unknown as Shape,
);
export type UpdateProfileInput = z.output<typeof UpdateProfileInput>;
