import type { BloodCaseContext } from './blood-input.ts';
import { isWeeks, type Rung } from './rung.ts';

/** True where a doctor already cares for it, so that a prompt of weeks says nothing new (7.6). */
export const isLoweredByCare = (rung: Rung, context: BloodCaseContext): boolean =>
  context.underCare === true && isWeeks(rung);

/** A prompt of weeks becomes a note; days, same day, and what is below weeks stay (7.6). */
export const loweredByCare = (rung: Rung, context: BloodCaseContext): Rung =>
  isLoweredByCare(rung, context) ? 'info' : rung;
