import type { AcceptedUnit, Analyte, Range } from './analyte.ts';
import { analyteOf } from './analytes.ts';
import { acceptedUnit, toCanonical } from './to-canonical.ts';
import { unitForPeople, valueForPeople } from './unit-for-people.ts';
import { unitsOf } from './units-of.ts';

export type PlausibilityStatus = 'ok' | 'ask' | 'reject' | 'unit-unknown' | 'analyte-unknown';

export interface Plausibility {
  readonly status: PlausibilityStatus;
  /** For people; null when there is nothing to say. */
  readonly sentence: string | null;
}

const within = (value: number, { low, high }: Range): boolean => value >= low && value <= high;

function statusOf(analyte: Analyte, accepted: AcceptedUnit, value: number, canonical: number): 'ok' | 'ask' | 'reject' {
  // A negative number is never a concentration, also where rounding would make it 0.
  if (!Number.isFinite(value) || value < 0) return 'reject';
  if (accepted.typedReject && !within(value, accepted.typedReject)) return 'reject';
  if (!within(canonical, accepted.reject ?? analyte.reject)) return 'reject';
  return within(canonical, accepted.ask ?? analyte.ask) ? 'ok' : 'ask';
}

function statusIn(analyteKey: string, value: number, unit: string): PlausibilityStatus {
  const analyte = analyteOf(analyteKey);
  if (!analyte) return 'analyte-unknown';
  const accepted = acceptedUnit(analyteKey, unit);
  const canonical = toCanonical(analyteKey, value, unit);
  if (!accepted || !canonical) return 'unit-unknown';
  return statusOf(analyte, accepted, value, canonical.value);
}

/** Another accepted unit in which the number would be unremarkable: a question, never a correction. */
function likelierUnit(analyteKey: string, value: number, unit: string): string | undefined {
  return unitsOf(analyteKey).find((other) => other !== unit && statusIn(analyteKey, value, other) === 'ok');
}

function question(analyteKey: string, value: number, unit: string, claim: string): string {
  const other = likelierUnit(analyteKey, value, unit);
  if (other === undefined) return `${claim} Please check the number and the unit on the report.`;
  return `${claim} Is the unit ${unitForPeople(other) || 'a fraction without a unit'}?`;
}

function unknownUnit(analyteKey: string, name: string, unit: string): string {
  const possible = unitsOf(analyteKey).map((known) => unitForPeople(known) || 'fraction');
  return `"${unit}" is not a unit that can be read for ${name}. Possible are: ${possible.join(', ')}.`;
}

function sentenceFor(status: PlausibilityStatus, analyteKey: string, value: number, unit: string): string | null {
  if (status === 'ok') return null;
  if (status === 'analyte-unknown') return `"${analyteKey}" is kept as it is printed and is not assessed.`;
  if (status === 'unit-unknown') return unknownUnit(analyteKey, analyteOf(analyteKey)?.name ?? analyteKey, unit);
  if (!Number.isFinite(value)) return 'Please enter the number that is printed on the report.';
  const claim = status === 'reject' ? 'is not possible.' : 'is possible but unusual.';
  return question(analyteKey, value, unit, `${valueForPeople(value, unit)} ${claim}`);
}

/**
 * Can this number be that analyte in that unit (evidence 6.3)? One answer for forms, imports and rules. `reject` is not
 * evaluated and never corrected; `ask` is evaluated and asked back. A result printed with "<" or ">" is not checked (6.4).
 */
export function plausibility(analyteKey: string, value: number, unit: string, comparator?: '<' | '>'): Plausibility {
  const status = statusIn(analyteKey, value, unit);
  const unchecked = comparator !== undefined && Number.isFinite(value) && (status === 'ask' || status === 'reject');
  return unchecked
    ? { status: 'ok', sentence: null }
    : { status, sentence: sentenceFor(status, analyteKey, value, unit) };
}
