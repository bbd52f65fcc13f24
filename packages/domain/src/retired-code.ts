import type { ConsentCategory } from './consent.ts';

/** A finding code that no rule fires any more. Prompts that were opened with it are kept and still have to be read. */
export interface RetiredCode {
  readonly code: string;
  /** A few words for a list of prompts, as the rule had them. */
  readonly title: string;
  /** Whose consent opens it. */
  readonly category: ConsentCategory;
  /** The last version of the rules that fired it. */
  readonly lastVersion: string;
}

/** Every code that was ever public and is no longer; entries are added here, never taken away. None so far. */
export const RETIRED_CODES: readonly RetiredCode[] = [];

/** The entry of a retired code; undefined for any other text. */
export const retiredCode = (code: string, retired: readonly RetiredCode[] = RETIRED_CODES): RetiredCode | undefined =>
  retired.find((one) => one.code === code);
