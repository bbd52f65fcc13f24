import type { AcceptedResult } from './accept-results.ts';
import type { BloodCode } from './blood-codes.ts';
import type { BloodCaseContext } from './blood-input.ts';
import { loweredByAge } from './result-age.ts';
import type { Rung } from './rung.ts';
import { isLoweredByCare, loweredByCare } from './under-care.ts';

/** A part of a module before it is lowered: what it asks for, and the result whose age lowers it. */
export interface RawPart {
  readonly code: BloodCode;
  readonly rung: Rung;
  readonly flags: readonly string[];
  /** Undefined: not lowered by age. */
  readonly agedBy: AcceptedResult | undefined;
}

/** A part after 7.6 and 7.5: what it contributes to the urgency. */
export interface Part extends RawPart {
  readonly lowered: Rung;
}

/** First under care (7.6), then the age of its result (7.5). The flag `under_care` says that a prompt of weeks became a note. */
export function lowerPart(part: RawPart, context: BloodCaseContext): Part {
  return {
    ...part,
    flags: isLoweredByCare(part.rung, context) ? [...part.flags, 'under_care'] : part.flags,
    lowered: loweredByAge(loweredByCare(part.rung, context), part.agedBy),
  };
}

/** Each flag once, in order of appearance. */
export const flagsOf = (...flags: readonly (readonly string[])[]): readonly string[] => [...new Set(flags.flat())];
