import type { Currency } from '@freshlegs/domain';
import type { AcceptedResult } from './accept-results.ts';
import { RESULT_AGE } from './result-age-parameters.ts';
import { isWeeks, type Rung } from './rung.ts';

const currencyWithin = (ageDays: number, currentDays: number, staleDays: number): Currency =>
  ageDays <= currentDays ? 'current' : ageDays <= staleDays ? 'stale' : 'expired';

/** How far a result speaks for today (7.5); B12 keeps longer. */
export function currencyOf(result: AcceptedResult): Currency {
  return result.analyte === 'b12_total' || result.analyte === 'b12_active'
    ? currencyWithin(result.ageDays, RESULT_AGE.b12CurrentDays.value, RESULT_AGE.b12StaleDays.value)
    : currencyWithin(result.ageDays, RESULT_AGE.currentDays.value, RESULT_AGE.staleDays.value);
}

/** An old result asks for less, but a severe one never vanishes (table of 7.5). Without a result nothing is lowered. */
export function loweredByAge(rung: Rung, result: AcceptedResult | undefined): Rung {
  const currency = result ? currencyOf(result) : 'current';
  if (currency === 'current') return rung;
  if (rung === 'none' || rung === 'info') return 'info';
  const expired = currency === 'expired';
  if (rung === 'discuss' || isWeeks(rung)) return expired ? 'info' : 'discuss';
  return expired ? 'discuss' : 'weeks2';
}
