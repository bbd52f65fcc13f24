import type { ConsentCategory, Evidence, Finding, LocalDate } from '@freshlegs/domain';

type Line = NonNullable<Evidence['comparedWith']>;

interface Beside {
  readonly on?: LocalDate;
  readonly comparedWith?: Line;
  readonly category?: ConsentCategory;
}

/** One fact with its unit, and the day or line that goes with it. */
export function evidence(
  key: string,
  label: string,
  value: Evidence['value'],
  unit: string | null,
  { on, comparedWith, category }: Beside = NOTHING_BESIDE,
): Evidence {
  // Added one by one: spreading would cost more than all the rest of a rule, and this is called for each number.
  const one: Writable<Evidence> = { key, label, value, unit };
  if (on !== undefined) one.on = on;
  if (comparedWith !== undefined) one.comparedWith = comparedWith;
  if (category !== undefined) one.category = category;
  return one;
}

const NOTHING_BESIDE: Beside = {};
type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** The line a value was compared with. */
export const line = (relation: Line['relation'], limit: number, unit: string | null, meaning: string): Line => ({
  relation,
  limit,
  unit,
  meaning,
});

/** Those of two that are there. */
export function thoseThere(one: Evidence | null, other: Evidence | null): readonly Evidence[] {
  if (one === null) return other === null ? [] : [other];
  return other === null ? [one] : [one, other];
}

/** The evidence of a finding by key. */
export const evidenceOf = (finding: Finding, key: string): Evidence | undefined =>
  finding.evidence.find((one) => one.key === key);
