import type { FitMessage } from './decode-fit.ts';

/** The field as a finite number; null when absent, invalid or a list. */
export function fitNumber(message: FitMessage | undefined, field: string): number | null {
  const value = message?.[field];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** As `fitNumber`, but 0 and less mean that nothing was measured. */
export function fitPositive(message: FitMessage | undefined, field: string): number | null {
  const value = fitNumber(message, field);
  return value !== null && value > 0 ? value : null;
}

/** The field as milliseconds since 1970; null when absent or invalid. */
export function fitTimeMs(message: FitMessage | undefined, field: string): number | null {
  const value = message?.[field];
  const ms = value instanceof Date ? value.getTime() : Number.NaN;
  return Number.isFinite(ms) ? ms : null;
}

/** The field as a word of the FIT profile; numbers that the profile does not know are no words. */
export function fitWord(message: FitMessage | undefined, field: string): string | null {
  const value = message?.[field];
  return typeof value === 'string' && value !== '' ? value : null;
}
