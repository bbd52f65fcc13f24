import { analyteOf } from './analytes.ts';

/** Accepted units of an analyte in UCUM spelling, canonical first; empty for one that is not assessed. There is no default. */
export const unitsOf = (analyteKey: string): readonly string[] =>
  analyteOf(analyteKey)?.units.map((accepted) => accepted.unit) ?? [];
