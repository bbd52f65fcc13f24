import type { HandFindings } from './by-hand.ts';
import type { ReadyNumbers } from './ready-numbers.ts';

const E = 1e-9;

export function wellnessByHand({ symptoms: s, wellness: w }: ReadyNumbers, findings: HandFindings): void {
  const { found } = findings;
  if (w.persists14) {
    const urgency = w.persists28 ? 'info' : w.deloadDone ? 'doctor_weeks' : 'discuss';
    found.push({ code: 'W.HEAVY.PERSIST14', urgency, values: [w.deloadDone] });
  }
  if (w.persists28) found.push({ code: 'W.HEAVY.PERSIST28', urgency: 'doctor_weeks', values: [true] });
  if (s.limited && w.heavyOnset !== null && s.limitedDays >= 3 - E) {
    found.push({ code: 'W.FUNCTION_LIMITED', urgency: 'doctor_days', values: [s.limitedDays] });
  }
  if (s.fever) found.push({ code: 'W.ILLNESS.NO_TRAINING', urgency: 'discuss', values: [true] });
  if (s.dropAgreed) {
    const weeks = w.deloadDone && s.dropDays >= 14 - E;
    found.push({ code: 'W.PERF_DECLINE', urgency: weeks ? 'doctor_weeks' : 'discuss', values: [s.dropDays] });
  }
  if (w.soreToday !== null && w.provokedOn !== null && w.soreToday >= 4 - E) {
    if (w.provokedOn >= -3) {
      found.push({ code: 'W.DOMS.EXPECTED', urgency: 'info', values: [w.soreToday, w.provokedOn] });
    } else if (w.provokedOn <= -5 && w.soreRecords >= 4 && w.leastSore >= 4 - E) {
      found.push({ code: 'W.DOMS.PROLONGED', urgency: 'info', values: [w.soreToday, w.provokedOn] });
      findings.worthALook = true;
    }
  }
  if (w.hardSoreDays >= 2) {
    found.push({ code: 'L.THROUGH_SORENESS', urgency: 'info', values: [w.hardSoreDays] });
    findings.worthALook = true;
  }
  const shortH = w.age !== null && w.age < 18 ? 8 : 7;
  if (w.sleepH !== null && w.sleepH < shortH - E) {
    const very = w.sleepH < shortH - 1 - E;
    found.push({ code: very ? 'W.SLEEP.VERY_SHORT' : 'W.SLEEP.SHORT', urgency: 'info', values: [w.sleepH, shortH] });
    if (very) findings.worthALook = true;
  }
  if (w.hooperZ !== null && w.hooperZ >= 1 - E) {
    const code = w.hooperZ >= 2 - E ? 'W.HOOPER.MARKED' : 'W.HOOPER.UP';
    found.push({ code, urgency: 'info', values: [w.hooperZ] });
  }
  if (w.pulseRise !== null && w.pulseZ !== null && (w.pulseRise >= 5 - E || w.pulseZ >= 2 - E)) {
    found.push({ code: 'W.RHR.UP', urgency: 'info', values: [w.pulseRise, w.pulseZ] });
  }
  if (w.hrv !== null) {
    const half = 0.5 * w.hrvSd;
    if (w.hrv < w.hrvMean - half - E) found.push({ code: 'W.HRV.BELOW', urgency: 'info', values: [w.hrv, w.hrvMean] });
    else if (w.hrv > w.hrvMean + half + E) {
      found.push({ code: 'W.HRV.ABOVE', urgency: 'info', values: [w.hrv, w.hrvMean] });
    }
  }
}

export function loadByHand({ load: l }: ReadyNumbers, findings: HandFindings): void {
  const { found } = findings;
  if (l.spikeGrade !== null) {
    const code =
      l.spikeGrade === 'small' ? 'L.SPIKE.SMALL' : l.spikeGrade === 'moderate' ? 'L.SPIKE.MODERATE' : 'L.SPIKE.LARGE';
    found.push({ code, urgency: 'info', values: [l.spikeRatio] });
    if (l.spikeGrade !== 'small') findings.worthALook = true;
  }
  if (l.spikeWithoutReferenceM !== null) {
    found.push({ code: 'L.SPIKE.NO_REFERENCE', urgency: 'info', values: [l.spikeWithoutReferenceM] });
  }
  if (l.rampPct !== null && l.rampRiseKm >= 5 - E && l.rampPct > 10 + E) {
    const watch = l.rampPct > 30 + E;
    found.push({ code: watch ? 'L.RAMP.WATCH' : 'L.RAMP.INFO', urgency: 'info', values: [l.rampPct, l.rampRiseKm] });
    if (watch) findings.worthALook = true;
  }
  if (l.hi7 !== null) {
    const raised = l.hiPrev3 <= 0 ? l.hi7 >= 20 - E : l.hi7 >= 1.5 * l.hiPrev3 - E && l.hi7 - l.hiPrev3 >= 15 - E;
    if (raised) {
      found.push({ code: 'L.INTENSITY_RAMP', urgency: 'info', values: [l.hi7, l.hiPrev3] });
      findings.worthALook = true;
    }
  }
  if (l.monotony !== null && l.monotony > 2 + E) {
    const high = l.monotony > 2.5 + E;
    found.push({ code: high ? 'L.MONOTONY.HIGH' : 'L.MONOTONY.WATCH', urgency: 'info', values: [l.monotony] });
    if (high) findings.worthALook = true;
  }
  if (l.rest14 === 0) {
    found.push({ code: 'L.REST.NONE14', urgency: 'info', values: [l.rest14] });
    findings.worthALook = true;
  } else if (l.rest7 === 0) found.push({ code: 'L.REST.NONE7', urgency: 'info', values: [l.rest7] });
}

export function fuelByHand({ symptoms: s, fuel: f, body: b }: ReadyNumbers, findings: HandFindings): void {
  const { found } = findings;
  if (f.carbLowDays >= 3 && 2 * f.carbLowDays >= f.carbCompleteDays - E) {
    found.push({ code: 'F.CARB.DAILY_LOW', urgency: 'info', values: [f.carbLowDays, f.carbCompleteDays] });
    findings.worthALook = true;
  }
  if (f.preLow !== null) found.push({ code: 'F.PRE.LOW', urgency: 'info', values: [f.preLow] });
  if (f.duringLow !== null) {
    found.push({ code: 'F.DURING.LOW', urgency: 'info', values: [f.duringLow] });
    findings.worthALook = true;
  }
  if (f.afterLow !== null) found.push({ code: 'F.RECOVERY.LOW', urgency: 'info', values: [f.afterLow] });
  if (f.loss2Pct !== null) found.push({ code: 'H.BML.2_3', urgency: 'info', values: [f.loss2Pct] });
  if (f.loss3Pct !== null) {
    found.push({ code: 'H.BML.3PLUS', urgency: 'info', values: [f.loss3Pct] });
    findings.worthALook = true;
  }
  if (f.gainKg !== null) found.push({ code: 'H.GAIN', urgency: 'info', values: [f.gainKg] });
  if (f.urineColour !== null && f.urineColour >= 7 - E && !s.darkUrine) {
    found.push({ code: 'H.URINE.DARK', urgency: 'info', values: [f.urineColour] });
  }
  if (b.overstride && b.cadence !== null && b.cadence <= 164 + E) {
    found.push({ code: 'M.CADENCE.PROMPT', urgency: 'info', values: [b.cadence] });
  }
  if (b.strengthSessions === 0 && b.fourWeeksKnown) {
    found.push({ code: 'M.STRENGTH.NONE', urgency: 'info', values: [b.strengthSessions] });
  }
  if (b.shoeKm !== null && b.shoeKm >= 500 - E) {
    const worn = b.shoeKm > 800 + E;
    found.push({ code: worn ? 'M.SHOE.800' : 'M.SHOE.500', urgency: 'info', values: [b.shoeKm] });
    if (worn) findings.worthALook = true;
  }
  if (b.tracksPhysical && (b.physicalDaysAgo === null || b.physicalDaysAgo > 365)) {
    found.push({ code: 'R.PHYSICAL_DUE', urgency: 'info', values: [b.physicalDaysAgo] });
  }
}
