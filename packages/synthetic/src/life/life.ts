import type {
  DrawContext,
  LabResultInput,
  LocalDate,
  ProfileFactKind,
  QuestionnaireAnswers,
  QuestionnaireName,
  RUN_TAGS,
  SymptomAnswerInput,
} from '@freshlegs/domain';
import type { Person } from '../person/person.ts';

export type RunKind = 'easy' | 'long' | 'quality' | 'race';

/** One run as lived, before it is written down. */
export interface LivedRun {
  kind: RunKind;
  km: number;
  secPerKm: number;
  rpe: number;
  highIntensityMin: number;
  tags: (typeof RUN_TAGS)[number][];
  descentM: number;
  minuteOfDay: number;
  shoe: string;
  preCarbG: number | null;
  duringCarbG: number | null;
  recoveryCarbG: number | null;
  hoursToNextSession: number | null;
  fluidMl: number | null;
  /** Body mass lost, per cent; negative when it was gained; null = not weighed. */
  massLossPercent: number | null;
}

export interface LivedOther {
  type: string;
  min: number;
  rpe: number;
  tags: (typeof RUN_TAGS)[number][];
}

/** One day as lived. Numbers that people rate keep their decimals until they are written down. */
export interface LivedDay {
  /** 0 is the last day; earlier ones are negative. */
  readonly day: number;
  readonly on: LocalDate;
  readonly weekday: number;
  zone: string;
  runs: LivedRun[];
  others: LivedOther[];
  illness: 'none' | 'unwell' | 'fever';
  sleepH: number;
  /** 1 very relaxed to 7 very stressed. */
  stress: number;
  /** Carbohydrate of the day, g per kg; null = food not written down. */
  carbGPerKg: number | null;
  urineColour: number | null;
  checkedIn: boolean;
  /** What the story adds to heavy legs and to sore muscles, in points of 0 to 10. */
  storyHeaviness: number;
  storySoreness: number;
  /** Follow from all of the above. */
  soreness: number;
  heaviness: number;
}

export interface LivedBloodTest {
  day: number;
  laboratory: string;
  context: DrawContext;
  results: LabResultInput[];
}

/** A life in the making: the plain days first, then the story changes them. */
export interface Life {
  readonly person: Person;
  /** From the first day to day 0, without holes. */
  readonly days: LivedDay[];
  readonly profile: Partial<Record<ProfileFactKind, string | number | boolean>>;
  readonly shoes: { name: string; fromDay: number; kmBefore: number }[];
  readonly forms: { day: number; answers: SymptomAnswerInput[] }[];
  readonly medicines: { day: number; name: string }[];
  readonly questionnaires: { day: number; name: QuestionnaireName; answers: QuestionnaireAnswers }[];
  readonly confirmedRests: { saidOnDay: number; from: number; to: number }[];
  readonly bloodTests: LivedBloodTest[];
  readonly observations: { day: number; kind: 'overstriding' }[];
}

/** The days from..to (offsets, both included) that exist. */
export const daysOf = (life: Life, from: number, to: number): LivedDay[] =>
  life.days.filter(({ day }) => day >= from && day <= to);

/** A day that the story needs; throws RangeError when the life is too short for it. */
export function dayOf(life: Life, day: number): LivedDay {
  const found = life.days[day - (life.days[0]?.day ?? 0)];
  if (!found) throw new RangeError(`This life has no day ${day}.`);
  return found;
}

export const minutesOf = (run: LivedRun): number => (run.km * run.secPerKm) / 60;
