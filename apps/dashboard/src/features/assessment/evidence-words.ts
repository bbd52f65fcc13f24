import { isLocalDate } from '@freshlegs/domain';
import { unitForPeople } from '@freshlegs/domain/lab';
import { formatDay, formatShortDay } from '../../format/dates.ts';
import type { EvidenceView } from './views.ts';

const UNITS: Readonly<Record<string, string>> = {
  d: 'days',
  '0-10': 'of 10',
  '1-8': 'of 8',
  bpm: 'beats/min',
  SD: 'standard deviations',
};

const RELATIONS: Readonly<Record<string, string>> = {
  '<': 'below',
  '<=': 'at most',
  '>': 'above',
  '>=': 'at least',
  '=': 'exactly',
};

/** A number with at most four significant digits and its unit, as people write it: "18 µg/L", "6 of 10", "1.857". */
export function quantityWords(value: number, unit: string | null): string {
  const digits = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
  if (unit === null) return digits;
  if (unit === 'd' && value === 1) return '1 day';
  return `${digits} ${UNITS[unit] ?? unitForPeople(unit)}`.trim();
}

/** The value of one fact with its unit and day: "18 µg/L (3 Nov)". */
export function evidenceValue({ value, unit, on }: Pick<EvidenceView, 'value' | 'unit' | 'on'>): string {
  if (typeof value === 'string' && isLocalDate(value)) return formatDay(value);
  const shown = said(value, unit);
  return on === null ? shown : `${shown} (${formatShortDay(on)})`;
}

function said(value: EvidenceView['value'], unit: string | null): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? quantityWords(value, unit) : value.replaceAll('_', ' ');
}

/** The line it was compared with: "below 30 µg/L, low iron stores"; null where there was none. */
export function evidenceLine({ comparedWith }: Pick<EvidenceView, 'comparedWith'>): string | null {
  if (comparedWith === null) return null;
  const { relation, limit, unit, meaning } = comparedWith;
  return `${RELATIONS[relation] ?? relation} ${quantityWords(limit, unit)}: ${meaning}`;
}
