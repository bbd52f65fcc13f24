import type { LabResultInput, LocalDate, ProfileFactKind, Role, SymptomAnswerInput } from '@freshlegs/domain';

/** One session of a demo week. */
export interface DemoRun {
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
export interface DemoFeeling {
  readonly heaviness: number;
  readonly soreness: number;
  readonly sleepH: number;
}

export interface DemoBloodTest {
  readonly daysAgo: number;
  readonly laboratory: string;
  readonly results: readonly Omit<LabResultInput, 'confirmed' | 'refHigh' | 'refLow' | 'comparator'>[];
  /** The laboratory's own interval by analyte. */
  readonly intervals: Readonly<Record<string, readonly [number, number | null]>>;
}

/** Somebody of the demo squad. Days are counted from the last day, 0; earlier ones are negative. */
export interface DemoAthlete {
  readonly persona: string;
  readonly name: string;
  readonly story: string;
  readonly birthDate: LocalDate;
  readonly facts: Partial<Record<ProfileFactKind, string | number | boolean>>;
  /** The session of a day; null = rest. `weekday` 0 is Monday. */
  readonly runOn: (day: number, weekday: number) => DemoRun | null;
  readonly feelingOn: (day: number, weekday: number) => DemoFeeling;
  /** Grams of carbohydrate of a day, logged completely. */
  readonly carbG?: number;
  readonly bloodTest?: DemoBloodTest;
  /** The symptom form, and how many days ago it was filled; an empty list: all answered with no. */
  readonly form?: { readonly daysAgo: number; readonly answers: readonly SymptomAnswerInput[] };
  readonly withholdsFromCoaches?: readonly ('fueling' | 'blood_flags' | 'wellness')[];
  readonly sharesBloodValues?: true;
}

export interface DemoStaff {
  readonly persona: string;
  readonly name: string;
  readonly story: string;
  readonly roles: readonly Role[];
}
