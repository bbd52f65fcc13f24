import type { LocalDate } from '@freshlegs/domain';
import type { BloodResult } from './blood-record.ts';

export type Sex = 'F' | 'M' | 'X';
export type Diet = 'omnivore' | 'vegetarian' | 'vegan';

/** One run or other training session. Absent = not recorded; never 0. */
export interface Session {
  readonly sport: 'run' | 'other';
  /** The local date of its start. Absolute sessions get theirs from `start` and `zone` in the builder. */
  readonly on: LocalDate;
  /** Instant of the start, epoch milliseconds; absent for entries that only name a day. */
  readonly startMs?: number;
  /** IANA zone recorded with the session. */
  readonly zone?: string;
  readonly source?: string;
  /** How many attributes the source gave, null ones not counted: of two duplicates the fuller one stays. */
  readonly attributeCount?: number;
  /** Order within the day (2.1); absent = 0. */
  readonly seq?: number;
  readonly km?: number;
  readonly min: number;
  readonly rpe?: number;
  readonly hrAvgBpm?: number;
  readonly highIntensityMin?: number;
  readonly cadencePerMin?: number;
  readonly cadenceUnit?: 'spm' | 'strides';
  readonly shoe?: string;
  readonly type?: string;
  readonly tags?: readonly string[];
  readonly preCarbG?: number;
  readonly duringCarbG?: number;
  readonly recoveryCarbG?: number;
  readonly gapToNextH?: number;
  readonly massPreKg?: number;
  readonly massPostKg?: number;
  readonly fluidL?: number;
  readonly urineL?: number;
  /** Not run yet: part of a plan that is tried out. What it leaves open is not filled in from other sessions. */
  readonly planned?: true;
}

export interface Hooper {
  readonly sleep: number;
  readonly stress: number;
  readonly fatigue: number;
  readonly soreness: number;
}

/** The check-in of one local day. */
export interface CheckIn {
  readonly on: LocalDate;
  /** 0 light and springy .. 10 as heavy as can be imagined. */
  readonly heaviness?: number;
  readonly soreness?: number;
  readonly sleepH?: number;
  readonly hooper?: Partial<Hooper>;
  readonly restingPulseBpm?: number;
  readonly rmssdMs?: number;
  readonly carbG?: number;
  readonly carbComplete?: boolean;
  readonly urineColor?: number;
}

export interface DateRange {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** An answer of the symptom form (14.2): a code and its attributes. */
export interface SymptomAnswer {
  readonly code: string;
  readonly [attribute: string]: string | number | boolean | undefined;
}

export interface Medicine {
  readonly generic?: string;
  readonly atc?: string;
  readonly startOn?: LocalDate;
  readonly doseChangeOn?: LocalDate;
  readonly stopOn?: LocalDate;
}

export type Questionnaire = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** What is known of the person. Absent = not known; no rule assumes a default. */
export interface Profile {
  readonly birthDate?: LocalDate;
  /** Age in completed years where only that is known. */
  readonly ageYears?: number;
  readonly sex?: Sex;
  readonly massKg?: number;
  readonly homeZone: string;
  readonly hrRestBpm?: number;
  readonly hrMaxBpm?: number;
  readonly thresholdPaceSecPerKm?: number;
  readonly diet?: Diet;
  readonly residenceAltitudeM?: number;
  readonly riskFactors?: readonly string[];
  readonly lastPhysicalOn?: LocalDate;
  readonly tracksStrength?: boolean;
  readonly tracksPhysical?: boolean;
  readonly askShoe?: boolean;
}

/** Known to the athlete alone unless shared (4.6, 7.13, blood 7.9). */
export interface PrivateHealth {
  readonly missedPeriods?: number;
  readonly hormonalContraception?: boolean;
  readonly combinedPill?: boolean;
  readonly pregnant?: boolean;
  readonly menopause?: boolean;
  readonly boneStress2y?: boolean;
  readonly restrictiveEating?: boolean;
  readonly recurrentIllness?: boolean;
  readonly giIssues?: boolean;
  readonly lowMood?: boolean;
  readonly lowLibido?: boolean;
  readonly coldIntolerance?: boolean;
  readonly periodChanges?: boolean;
  readonly heavyMenstrualBleeding?: boolean;
  readonly amenorrhoea?: boolean;
  readonly gastricSurgery?: boolean;
  readonly autoimmune?: boolean;
}

/** Around the blood draws (blood 7.9): days and hours are relative to the draw, `altitudeCampOn` and donation to the calendar. */
export interface BloodContext {
  readonly hardExerciseHoursBeforeDraw?: number;
  readonly raceMarathonPlusDaysBeforeDraw?: number;
  readonly illnessWithin14dOfDraw?: boolean;
  readonly altitudeCampOn?: LocalDate;
  readonly bloodDonationOn?: LocalDate;
  readonly takingIron?: boolean;
  readonly takingB12?: boolean;
  readonly nitrousOxide?: boolean;
  readonly underCare?: boolean;
  readonly frequentNsaid?: boolean;
  /** Names that count for B12 (blood 3.3): metformin, ppi, h2_blocker, colchicine. */
  readonly meds?: readonly string[];
}

/**
 * What a window of facts cannot tell, carried along from older facts so that window + carry equals a full replay.
 * Absent members mean: the window holds everything.
 */
export interface Carry {
  /** First day with any entry, ever. */
  readonly firstEntryOn?: LocalDate;
  /** Last day with an entry before the window. */
  readonly lastEntryBeforeWindowOn?: LocalDate;
  /** Kilometres a shoe had before the window, its starting kilometres included. */
  readonly shoeKm?: Readonly<Record<string, number>>;
  /** Chronic and acute load at the end of `seedOn`, the day before the window; all three or none. */
  readonly chronicLoad?: number;
  readonly acuteLoad?: number;
  readonly seedOn?: LocalDate;
}

/** Everything `assess` reads: a window of facts up to the day, and the carry. Order of the lists has no meaning, except among the sessions of a day. */
export interface AthleteRecord {
  readonly profile: Profile;
  readonly sessions: readonly Session[];
  readonly checkIns: readonly CheckIn[];
  readonly explicitRest: readonly LocalDate[];
  readonly confirmedRest: readonly DateRange[];
  readonly symptoms: readonly SymptomAnswer[];
  readonly questionnaires: Readonly<Record<string, Questionnaire>>;
  readonly medicines: readonly Medicine[];
  readonly privateHealth: PrivateHealth;
  readonly overstrideObserved?: boolean;
  readonly focalPain?: boolean;
  readonly bloodResults: readonly BloodResult[];
  readonly bloodContext: BloodContext;
  /** Findings another module already made; they change the text only. */
  readonly externalFindings?: readonly string[];
  readonly carry: Carry;
}
