import { valueForPeople } from '@freshlegs/domain/lab';
import { formatShortDay } from '../../format/dates.ts';
import type { EvidenceView, FindingView } from './views.ts';

const RELATION: Readonly<Record<string, string>> = { '<': 'below', '<=': 'at most', '>': 'above', '>=': 'at least', '=': 'exactly' };

/** Two decimals at most: what stands there is read, not computed with. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** The value of one fact with its unit and day: "18 µg/L (3 Nov)". */
export function evidenceValue({ value, unit, on }: EvidenceView): string {
  const shown = typeof value === 'boolean' ? (value ? 'yes' : 'no') : valueForPeople(typeof value === 'number' ? round(value) : value, unit);
  return on === null ? shown : `${shown} (${formatShortDay(on)})`;
}

/** The line it was compared with: "below 30 µg/L: low iron stores"; null where there was none. */
export function evidenceLine({ comparedWith }: EvidenceView): string | null {
  if (comparedWith === null) return null;
  const { relation, limit, unit, meaning } = comparedWith;
  return `line: ${RELATION[relation] ?? relation} ${valueForPeople(round(limit), unit)}, ${meaning}`;
}

/** How good the evidence behind a finding is, in words. */
export const EVIDENCE_GRADE: Record<FindingView['evidenceGrade'], string> = {
  A: 'A: several good studies or an accepted guideline',
  B: 'B: a good study, or several that agree',
  C: 'C: small or conflicting studies',
  D: 'D: convention or opinion of experts',
};
