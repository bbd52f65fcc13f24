import type { B12Level } from '@freshlegs/domain';
import { B12 } from '../causes/vitamin-b12/b12-parameters.ts';
import type { AcceptedResult } from './accept-results.ts';
import type { BloodFacts } from './blood-facts.ts';

export type B12Class = 'low' | 'indeterminate' | 'unlikely_low';

function classBetween(value: number, low: number, unlikely: number): B12Class {
  if (value < low) return 'low';
  return value > unlikely ? 'unlikely_low' : 'indeterminate';
}

const isMolar = (total: AcceptedResult): boolean => total.unit === 'pmol/L';

/** Class of a total B12 in the family it was reported in; a laboratory's own lower limit decides about "low" (7.4). */
export function totalClass(total: AcceptedResult): B12Class {
  const byLine = isMolar(total)
    ? classBetween(total.value, B12.totalLowPmolL.value, B12.totalUnlikelyPmolL.value)
    : classBetween(total.value, B12.totalLowNgL.value, B12.totalUnlikelyNgL.value);
  const ownLimit = total.printed.refLow;
  if (ownLimit === undefined) return byLine;
  if (total.asTyped < ownLimit) return 'low';
  return byLine === 'low' ? 'indeterminate' : byLine;
}

const activeClass = (active: AcceptedResult): B12Class =>
  classBetween(active.value, B12.activeLow.value, B12.activeUnlikely.value);

/** Step 1: total and active together where they belong together, else the main result. */
function combinedClass({ selected }: BloodFacts): B12Class | 'discordant' | null {
  const { b12Total, b12Active, b12Main, b12Paired } = selected;
  if (!b12Main) return null;
  if (!b12Paired || !b12Total || !b12Active) return b12Main === b12Active ? activeClass(b12Main) : totalClass(b12Main);
  const active = activeClass(b12Active);
  if (active === 'low' || totalClass(b12Total) !== 'low') return active;
  return active === 'unlikely_low' ? 'discordant' : 'low';
}

const isVeryHighTotal = (total: AcceptedResult | undefined): boolean =>
  total !== undefined && total.value > (isMolar(total) ? B12.totalHighPmolL.value : B12.totalHighNgL.value);

/** Step 2: what "unlikely low" means with supplements, and without. */
function afterSupplements({ input, selected }: BloodFacts, level: B12Class | 'discordant'): B12Level {
  if (level !== 'unlikely_low') return level;
  if (input.context.takingB12 === true) return 'not_interpretable_supplemented';
  return isVeryHighTotal(selected.b12Total) ? 'high_unsupplemented' : 'unlikely_low';
}

export type MmaReading = 'raised' | 'not_raised' | 'uninterpretable' | 'unknown';

/** MMA by the laboratory's own limit, else by the line for people under 65 (step 3). */
export function mmaReading({ selected, input }: BloodFacts): MmaReading {
  const { mma } = selected;
  if (!mma) return 'unknown';
  const ownLimit = mma.printed.refHigh;
  if (ownLimit !== undefined) return mma.asTyped > ownLimit ? 'raised' : 'not_raised';
  if (input.athlete.age >= B12.mmaLineUnderAge.value) return 'uninterpretable';
  return mma.value > B12.mmaRaised.value ? 'raised' : 'not_raised';
}

/** The level of the B12 module outside pregnancy (7.4). */
export function b12Level(facts: BloodFacts): B12Level {
  const combined = combinedClass(facts);
  if (combined === null) return 'not_assessed';
  const level = afterSupplements(facts, combined);
  const mma = mmaReading(facts);
  if (mma === 'raised' && level !== 'low') return 'functional_low';
  return mma === 'not_raised' && level === 'indeterminate' ? 'indeterminate_mma_normal' : level;
}
