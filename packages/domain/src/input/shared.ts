import { z } from 'zod';
import { isLocalDate, isZone, type LocalDate } from '../local-date.ts';

export const LocalDateInput = z
  .string()
  .refine(isLocalDate, 'Give a date as year-month-day, such as 2026-03-30.')
  .transform((text): LocalDate => text);

export const ZoneInput = z
  .string()
  .max(64)
  .refine(isZone, 'This time zone is not known. Choose one such as Europe/Berlin.');

export const InstantInput = z.iso.datetime({ offset: true, error: 'Give a date and time with its offset.' });

/** A whole number within bounds, both included. */
export const whole = (min: number, max: number, unit: string) =>
  z
    .int({ error: `Give a whole number${unit && ` of ${unit}`}.` })
    .min(min)
    .max(max);

/** A finite number within bounds, both included. */
export const number = (min: number, max: number, unit: string) =>
  z
    .number({ error: `Give a number${unit && ` of ${unit}`}.` })
    .min(min)
    .max(max);

/** 0 to 10, as heaviness, soreness and effort are rated. */
export const zeroToTen = whole(0, 10, '');
