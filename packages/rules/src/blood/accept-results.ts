import { daysBetween, type LocalDate } from '@freshlegs/domain';
import { isAnalyteKey, plausibility, toCanonical, type AnalyteKey } from '@freshlegs/domain/lab';
import type { BloodResult } from '../record/blood-record.ts';

/** "<" and ">" stand this far beside the printed number: the least severe band that is certain (6.4). */
const COMPARATOR_SHIFT = 0.000001;

/** A result the rules may use. */
export interface AcceptedResult {
  readonly analyte: AnalyteKey;
  /** Canonical value after rounding and comparator shift (6.1, 6.4). */
  readonly value: number;
  readonly unit: string;
  /** The value as typed with the same shift: what a laboratory's own limit is compared with. */
  readonly asTyped: number;
  /** Whole days from collection to `asOf`, 0 or more. */
  readonly ageDays: number;
  readonly printed: BloodResult;
}

/** A note on the data, one per result that earns it (7.1): `implausible:haemoglobin`. */
export interface Query {
  readonly note: string;
  readonly kind: 'analyte_unknown' | 'future_date' | 'unit_unknown' | 'implausible' | 'confirm';
  readonly printed: BloodResult;
}

export interface Intake {
  /** In listed order. */
  readonly accepted: readonly AcceptedResult[];
  readonly queries: readonly Query[];
}

function shifted(value: number, comparator: BloodResult['comparator']): number {
  if (comparator === undefined) return value;
  return comparator === '<' ? value - COMPARATOR_SHIFT : value + COMPARATOR_SHIFT;
}

type Judged = { readonly kind?: Query['kind']; readonly accepted?: AcceptedResult };

/** The first line of the table in 7.1 that applies decides. */
function judge(printed: BloodResult, asOf: LocalDate): Judged {
  const { analyte, value, unit, comparator } = printed;
  if (!isAnalyteKey(analyte)) return { kind: 'analyte_unknown' };
  const ageDays = daysBetween(printed.collectedOn, asOf);
  if (ageDays < 0) return { kind: 'future_date' };
  const canonical = toCanonical(analyte, value, unit);
  if (!canonical) return { kind: 'unit_unknown' };
  const { status } = plausibility(analyte, value, unit, comparator);
  if (status === 'reject') return { kind: 'implausible' };
  const accepted: AcceptedResult = {
    analyte,
    value: shifted(canonical.value, comparator),
    unit: canonical.unit,
    asTyped: shifted(value, comparator),
    ageDays,
    printed,
  };
  return status === 'ask' ? { kind: 'confirm', accepted } : { accepted };
}

/** Intake of the listed results (7.1): which are used, and the notes they earn. */
export function acceptResults(results: readonly BloodResult[], asOf: LocalDate): Intake {
  const accepted: AcceptedResult[] = [];
  const queries: Query[] = [];
  for (const printed of results) {
    const judged = judge(printed, asOf);
    if (judged.accepted) accepted.push(judged.accepted);
    if (judged.kind) queries.push({ note: `${judged.kind}:${printed.analyte}`, kind: judged.kind, printed });
  }
  return { accepted, queries };
}
