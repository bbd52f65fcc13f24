import { z } from 'zod';
import { LocalDateInput, ZoneInput, number, whole, zeroToTen } from './shared.ts';

const oneToSeven = whole(1, 7, '');

/** The check-in of one local day. Null = not answered. */
export const CheckInInput = z
  .object({
    on: LocalDateInput,
    /** The zone the athlete is in; kept with the entry for ever. */
    zone: ZoneInput,
    /** Before training: 0 light and springy .. 10 as heavy as can be imagined. */
    heaviness: zeroToTen.nullable(),
    soreness: zeroToTen.nullable(),
    /** The soreness is in one spot. */
    focalPain: z.boolean().nullable(),
    sleepH: number(0, 24, 'hours').nullable(),
    /** Hooper items: 1 very, very good .. 7 very, very bad. */
    sleepQuality: oneToSeven.nullable(),
    fatigue: oneToSeven.nullable(),
    stress: oneToSeven.nullable(),
    muscleSoreness: oneToSeven.nullable(),
    restingPulseBpm: whole(25, 150, 'beats per minute').nullable(),
    rmssdMs: number(1, 400, 'milliseconds').nullable(),
    urineColor: whole(1, 8, '').nullable(),
    carbG: whole(0, 2000, 'grams').nullable(),
    /** The food log of the day is complete. */
    carbComplete: z.boolean().nullable(),
    illness: z.enum(['none', 'unwell', 'fever']).nullable(),
    /** A day of rest, said explicitly. */
    rest: z.boolean(),
  })
  .refine((day) => !day.carbComplete || day.carbG !== null, {
    path: ['carbG'],
    error: 'A complete food day needs its grams of carbohydrate.',
  });
export type CheckInInput = z.output<typeof CheckInInput>;

export const ConfirmRestInput = z
  .object({ from: LocalDateInput, to: LocalDateInput })
  .refine((range) => range.from <= range.to, { path: ['to'], error: 'The last day is before the first.' });
export type ConfirmRestInput = z.output<typeof ConfirmRestInput>;
