import type { Evidence } from '@freshlegs/domain';
import { unitForPeople } from '@freshlegs/domain/lab';
import type { TextContext } from '../kernel/rule.ts';
import { publish } from '../kernel/compare.ts';
import { dayWords } from '../kernel/wording.ts';

const UNIT_WORDS: Readonly<Record<string, string>> = {
  '%': 'per cent',
  d: 'days',
  '0-10': 'of 10',
  '1-8': 'of 8',
  'g/h': 'g an hour',
  'g/kg': 'g per kg',
  'L/h': 'litres an hour',
  bpm: 'beats a minute',
  'steps/min': 'steps a minute',
  SD: 'standard deviations',
  h: 'hours',
  min: 'minutes',
};

const RELATION_WORDS = { '<': 'below', '<=': 'up to', '>': 'above', '>=': 'from', '=': 'exactly' } as const;

function withUnit(value: number, unit: string | null): string {
  if (unit === null) return String(publish(value));
  const words = unit === 'd' && value === 1 ? 'day' : (UNIT_WORDS[unit] ?? unitForPeople(unit));
  return `${publish(value)} ${words}`.trim();
}

/** One fact as a line: value, unit, day, and the line it was compared with. */
export function evidenceLine({ label, value, unit, on, comparedWith }: Evidence, { asOf }: TextContext): string {
  const said =
    typeof value === 'number' ? withUnit(value, unit) : typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
  const when = on === undefined ? '' : ` (${dayWords(on, asOf)})`;
  if (comparedWith === undefined) return `${label}: ${said}${when}`;
  const { relation, limit, unit: limitUnit, meaning } = comparedWith;
  return `${label}: ${said}${when}; compared with ${RELATION_WORDS[relation]} ${withUnit(limit, limitUnit)}: ${meaning}`;
}
