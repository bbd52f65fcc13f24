import type { Facts } from '../kernel/facts.ts';
import type { Put, PutNumber } from './put-metric.ts';

/** The numbers that training alone gives, under the names of 14.7. */
export function putTrainingMetrics(facts: Facts, put: Put, putNumber: PutNumber): void {
  putNumber('historyDays', facts.window.historyDays);
  putNumber('coverage28', facts.window.coverage(-27, 0));
  put('series.measure', facts.value('loadSeries')?.measure ?? null);
  const highest = facts.value('spike')?.highest;
  if (highest) {
    putNumber('spike.maxRatio7d', highest.ratio);
    putNumber('spike.day', highest.offset);
    putNumber('spike.refKm', highest.refMetres / 1000);
  }
  const weeks = facts.value('weeklyDistance');
  if (weeks) {
    putNumber('ramp.w1Km', weeks.w1Km);
    putNumber('ramp.w0Km', weeks.w0Km);
    putNumber('ramp.refKm', weeks.refKm);
    if (weeks.w0Km !== null && weeks.w0Km > 0) putNumber('ramp.rawPct', 100 * (weeks.w1Km / weeks.w0Km - 1));
  }
  const ramp = facts.value('ramp');
  if (ramp) {
    putNumber('ramp.pct', ramp.pct);
    if (ramp.pct === null) put('ramp.lowBase', true);
  }
  const ratios = facts.value('acuteChronic');
  putNumber('acwr.coupled', ratios?.coupled);
  putNumber('acwr.uncoupled', ratios?.uncoupled);
  const week = facts.value('monotony');
  if (week) {
    putNumber('load7', week.load7);
    put('monotony', week.monotony);
    if (week.identical) put('monotony.identical', true);
    putNumber('strain', week.strain);
  }
  const rest = facts.value('restDays');
  putNumber('rest7', rest?.rest7);
  putNumber('rest14', rest?.rest14);
  const intensity = facts.value('intensity');
  putNumber('hi7', intensity?.hi7);
  putNumber('hiPrev3', intensity?.hiPrev3);
}
