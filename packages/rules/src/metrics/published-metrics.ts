import type { MetricValue } from '@freshlegs/domain';
import { publish } from '../kernel/compare.ts';
import type { Facts } from '../kernel/facts.ts';
import { BAND_SD } from './heart-rate-band.ts';
import { RECOVERY_LOW_SHARE } from './run-carbohydrate.ts';

type Published = Record<string, MetricValue>;

/** Numbers with 4 significant digits under the names of 14.7. What could not be computed is absent. */
export function publishedMetrics(facts: Facts): Readonly<Published> {
  const metrics: Published = {};
  const put = (name: string, value: MetricValue | undefined): void => {
    if (value !== undefined) metrics[name] = typeof value === 'number' ? publish(value) : value;
  };
  const putNumber = (name: string, value: number | null | undefined): void => {
    if (value !== null && value !== undefined) metrics[name] = publish(value);
  };
  putLog(facts, put, putNumber);
  putLoad(facts, put, putNumber);
  putWellness(facts, put, putNumber);
  putFuel(facts, putNumber);
  putMechanics(facts, put, putNumber);
  return metrics;
}

type Put = (name: string, value: MetricValue | undefined) => void;
type PutNumber = (name: string, value: number | null | undefined) => void;

function putLog(facts: Facts, put: Put, putNumber: PutNumber): void {
  const { window } = facts;
  putNumber('historyDays', window.historyDays);
  putNumber('coverage28', window.coverage(-27, 0));
  put('series.measure', facts.value('loadSeries')?.measure ?? null);
  put('padIncreasedRisk', facts.value('arterialRisk') ?? false);
}

function putLoad(facts: Facts, put: Put, putNumber: PutNumber): void {
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

function putWellness(facts: Facts, put: Put, putNumber: PutNumber): void {
  const counts = facts.value('heavinessCounts');
  putNumber('heavy.records14', counts?.records14);
  putNumber('heavy.records28', counts?.records28);
  putNumber('heavy.days14', counts?.days14);
  putNumber('heavy.days28', counts?.days28);
  putNumber('heavy.onsetDay', facts.value('heaviness')?.onset);
  if (facts.value('persistence14')?.holds === true || facts.value('persistence28')?.holds === true) {
    put('deloadDone', facts.value('deload')?.done === true);
  }
  putNumber('sleep7', facts.value('sleep')?.meanH);
  const hooper = facts.value('hooper');
  putNumber('hooper.mean7', hooper?.mean7);
  putNumber('hooper.z', hooper?.z);
  const pulse = facts.value('restingPulse');
  if (pulse) putNumber('rhr.diff', pulse.mean7 - pulse.meanBefore);
  putNumber('rhr.z', pulse?.z);
  const hrv = facts.value('heartRateVariability');
  if (hrv) {
    putNumber('hrv.ln7', hrv.mean7);
    putNumber('hrv.lower', hrv.meanBefore - BAND_SD * hrv.sdBefore);
    putNumber('hrv.upper', hrv.meanBefore + BAND_SD * hrv.sdBefore);
  }
}

function putFuel(facts: Facts, putNumber: PutNumber): void {
  const daily = facts.value('dailyCarbohydrate');
  putNumber('carb.meanShortfall', daily?.meanShortfall);
  putNumber('carb.lowDays', daily?.lowDays);
  putNumber('carb.completeDays', daily?.completeDays);
  putNumber('during.gPerH', facts.value('carbohydrateDuring')?.last.amount);
  const after = facts.value('carbohydrateAfter')?.last;
  if (after) putNumber('recovery.needG', after.limit / RECOVERY_LOW_SHARE);
  const weighed = facts.value('weighedRuns')?.at(-1);
  putNumber('bmlPct', weighed?.lossPct);
  putNumber('sweatRateLph', weighed?.sweatRateLph);
}

function putMechanics(facts: Facts, put: Put, putNumber: PutNumber): void {
  const cadence = facts.value('cadence');
  putNumber('cadence.at3.3', cadence?.at33);
  if (cadence && facts.found.some(({ code }) => code === 'M.CADENCE.PROMPT')) {
    putNumber('cadence.plus5', 1.05 * cadence.at33);
    putNumber('cadence.plus10', 1.1 * cadence.at33);
  }
  putNumber('shoe.maxKmInUse', facts.value('shoeInUse')?.km);
  putNumber('strengthPerWeek', facts.value('strength')?.perWeek);
  const ecq = facts.value('ecq');
  if (ecq) {
    put('ecq', ecq.result);
    if (ecq.result !== 'negative') putNumber('ecq.grade', ecq.grade);
  }
}
