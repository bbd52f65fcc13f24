import type { LabResultInput, LocalDate, ProfileFactKind, SymptomAnswerInput } from '@freshlegs/domain';

/** One session of a written life. */
export interface WrittenRun {
  readonly km: number;
  readonly paceSecPerKm: number;
  readonly rpe: number;
  readonly tags?: readonly ('downhill' | 'race' | 'newStimulus' | 'strengthHeavy' | 'intervals')[];
  readonly highIntensityMin?: number;
  readonly duringCarbG?: number;
  readonly fluidMl?: number;
  readonly note?: string;
}

/** How a day felt. */
export interface WrittenFeeling {
  readonly heaviness: number;
  readonly soreness: number;
  readonly sleepH: number;
}

export interface WrittenBloodTest {
  readonly daysAgo: number;
  readonly laboratory: string;
  readonly results: readonly Omit<LabResultInput, 'confirmed' | 'refHigh' | 'refLow' | 'comparator'>[];
  /** The laboratory's own interval by analyte. */
  readonly intervals: Readonly<Record<string, readonly [number, number | null]>>;
}

/** A life written by hand. Days are counted from the last day, 0; earlier ones are negative. */
export interface WrittenLife {
  readonly birthDate: LocalDate;
  readonly facts: Partial<Record<ProfileFactKind, string | number | boolean>>;
  /** The session of a day; null = rest. `weekday` 0 is Monday. */
  readonly runOn: (day: number, weekday: number) => WrittenRun | null;
  readonly feelingOn: (day: number, weekday: number) => WrittenFeeling;
  /** Grams of carbohydrate of a day, logged completely. */
  readonly carbG?: number;
  readonly bloodTest?: WrittenBloodTest;
  /** The symptom form, and how many days ago it was filled; an empty list: all answered with no. */
  readonly form?: { readonly daysAgo: number; readonly answers: readonly SymptomAnswerInput[] };
  /** Silent days, from `daysAgo` on, that were confirmed as rest on the day after. */
  readonly away?: { readonly daysAgo: number; readonly days: number };
  /** What the coach looked for and saw. */
  readonly seen?: { readonly daysAgo: number; readonly kind: 'overstriding'; readonly present: 'yes' | 'no' };
}
