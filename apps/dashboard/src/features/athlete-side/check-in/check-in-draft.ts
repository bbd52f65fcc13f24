import type { CheckInInput } from '@freshlegs/domain';
import type { RouterOutputs } from '../../../client/router-outputs.ts';
import { asText, FieldReader, readQuantity, type Typed } from '../entry/typed-quantity.ts';

export type CheckInView = RouterOutputs['checkIn']['recent']['entries'][number];
type Kept = Pick<
  CheckInView,
  | 'heaviness'
  | 'soreness'
  | 'focalPain'
  | 'sleepQuality'
  | 'fatigue'
  | 'stress'
  | 'muscleSoreness'
  | 'urineColor'
  | 'carbComplete'
  | 'illness'
  | 'rest'
>;

/** The form of one day while it is filled. Null and empty text: not answered. */
export interface CheckInDraft extends Kept {
  readonly sleepH: string;
  readonly restingPulseBpm: string;
  readonly rmssdMs: string;
  readonly carbG: string;
}

const UNANSWERED: Kept = {
  heaviness: null,
  soreness: null,
  focalPain: null,
  sleepQuality: null,
  fatigue: null,
  stress: null,
  muscleSoreness: null,
  urineColor: null,
  carbComplete: null,
  illness: null,
  rest: false,
};

export function draftOf(entry: CheckInView | null): CheckInDraft {
  const kept = Object.fromEntries(
    (Object.keys(UNANSWERED) as (keyof Kept)[]).map((key) => [key, (entry ?? UNANSWERED)[key]]),
  ) as unknown as Kept;
  return {
    ...kept,
    sleepH: asText(entry?.sleepH ?? null),
    restingPulseBpm: asText(entry?.restingPulseBpm ?? null),
    rmssdMs: asText(entry?.rmssdMs ?? null),
    carbG: asText(entry?.carbG ?? null),
  };
}

export const sameDraft = (one: CheckInDraft, other: CheckInDraft): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** True once anything was answered. */
export const isAnswered = (draft: CheckInDraft): boolean => !sameDraft(draft, draftOf(null));

/** Hours of sleep: "7.5", "7,5" or "7:30". */
export function readSleep(text: string): Typed {
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(text.trim());
  const hours = clock ? String(Math.round((Number(clock[1]) + Number(clock[2]) / 60) * 100) / 100) : text;
  return readQuantity(hours, { min: 0, max: 24, unit: 'hours' });
}

type Day = Pick<CheckInInput, 'on' | 'zone'>;

/** What is sent, or what to change by field. */
export function readDraft(
  draft: CheckInDraft,
  day: Day,
): { readonly input: CheckInInput } | { readonly errors: Readonly<Record<string, string>> } {
  const reader = new FieldReader();
  const { sleepH, restingPulseBpm, rmssdMs, carbG, ...kept } = draft;
  const carbohydrate = reader.take('carbG', readQuantity(carbG, { min: 0, max: 2000, unit: 'g', whole: true }));
  const input = {
    ...day,
    ...kept,
    sleepH: reader.take('sleepH', readSleep(sleepH)),
    restingPulseBpm: reader.take(
      'restingPulseBpm',
      readQuantity(restingPulseBpm, { min: 25, max: 150, unit: 'beats per minute', whole: true }),
    ),
    rmssdMs: reader.take('rmssdMs', readQuantity(rmssdMs, { min: 1, max: 400, unit: 'ms' })),
    carbG: carbohydrate,
    carbComplete: carbohydrate === null ? null : kept.carbComplete,
  };
  return reader.ok ? { input } : { errors: reader.errors };
}
