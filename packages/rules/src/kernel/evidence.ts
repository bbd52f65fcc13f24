import type { ConsentCategory, Evidence, Finding, LocalDate } from '@freshlegs/domain';

type Line = NonNullable<Evidence['comparedWith']>;

interface Beside {
  readonly on?: LocalDate;
  readonly comparedWith?: Line;
  readonly category?: ConsentCategory;
}

/** One fact with its unit, and the day or line that goes with it. */
export const evidence = (
  key: string,
  label: string,
  value: Evidence['value'],
  unit: string | null,
  beside: Beside = {},
): Evidence => ({ key, label, value, unit, ...beside });

/** The line a value was compared with. */
export const line = (relation: Line['relation'], limit: number, unit: string | null, meaning: string): Line => ({
  relation,
  limit,
  unit,
  meaning,
});

/** The evidence of a finding by key. */
export const evidenceOf = (finding: Finding, key: string): Evidence | undefined =>
  finding.evidence.find((one) => one.key === key);
