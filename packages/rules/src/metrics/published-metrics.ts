import type { Facts } from '../kernel/facts.ts';
import { BAND_SD } from './heart-rate-band.ts';
import { type Published, type Put, type PutNumber, putInto, putNumberInto } from './put-metric.ts';
import { RECOVERY_LOW_SHARE } from './run-carbohydrate.ts';
import { putTrainingMetrics } from './training-metrics.ts';

/** Numbers with 4 significant digits under the names of 14.7. What could not be computed is absent. */
export function publishedMetrics(facts: Facts): Readonly<Published> {
  const metrics: Published = {};
  const put = putInto(metrics);
  const putNumber = putNumberInto(metrics);
  putTrainingMetrics(facts, put, putNumber);
  put('padIncreasedRisk', facts.value('arterialRisk') ?? false);
  putWellness(facts, put, putNumber);
  putFuel(facts, putNumber);
  putMechanics(facts, put, putNumber);
  return metrics;
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
