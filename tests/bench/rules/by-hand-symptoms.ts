import type { HandFinding } from './by-hand.ts';
import type { ReadyNumbers } from './ready-numbers.ts';

const E = 1e-9;

export function redFlagsByHand({ symptoms: s, answers: a, medicines: m }: ReadyNumbers, found: HandFinding[]): void {
  const viral = s.viralDaysAgo !== null && s.viralDaysAgo <= 28 + E;
  if (s.chestPain) {
    const now = s.chestPainNow || (s.chestPainHoursAgo !== null && s.chestPainHoursAgo <= 24 + E);
    found.push({
      code: 'RF.CHEST_PAIN',
      urgency: now ? 'emergency' : 'urgent_same_day',
      values: [s.chestPainNow, s.chestPainHoursAgo],
    });
  }
  if (s.fainted) {
    const recent = s.faintedHoursAgo === null || s.faintedHoursAgo <= 24 + E;
    const emergency = s.faintedNotRecovered || (s.faintedExertional && recent);
    const urgency = emergency ? 'emergency' : s.faintedExertional || recent ? 'urgent_same_day' : 'doctor_days';
    found.push({ code: 'RF.SYNCOPE', urgency, values: [s.faintedExertional, s.faintedHoursAgo] });
  }
  if (s.palpitations) {
    const values = [s.palpitationsExertional];
    if (s.fainted || s.chestPain) found.push({ code: 'RF.PALPITATIONS', urgency: 'emergency', values });
    else if (!viral && s.palpitationsExertional)
      found.push({ code: 'RF.PALPITATIONS', urgency: 'doctor_days', values });
    else if (!viral) found.push({ code: 'W.PALPITATIONS', urgency: 'discuss', values });
  }
  if (s.dyspnoeaSudden || s.dyspnoeaAtRest) found.push({ code: 'RF.DYSPNOEA', urgency: 'emergency', values: [true] });
  else if (s.dyspnoeaDisproportionate) found.push({ code: 'RF.DYSPNOEA', urgency: 'doctor_days', values: [true] });
  if (viral && (s.chestPain || s.palpitations || s.fainted || s.dyspnoeaDisproportionate)) {
    found.push({ code: 'RF.MYOCARDITIS', urgency: 'urgent_same_day', values: [s.viralDaysAgo] });
  }
  if (s.oneLegSwollen) {
    const lung = s.dyspnoea || s.chestPain || s.haemoptysis;
    found.push({ code: 'RF.DVT', urgency: lung ? 'emergency' : 'urgent_same_day', values: [lung] });
  }
  if (s.coldLeg) found.push({ code: 'RF.ACUTE_LIMB_ISCHAEMIA', urgency: 'emergency', values: [true] });
  if (s.legPainHard || s.legPainNumb || s.legPainSevere) {
    found.push({ code: 'RF.ACUTE_COMPARTMENT', urgency: 'emergency', values: [s.legPainHard, s.legPainNumb] });
  }
  if (s.darkUrine) {
    const worse = s.darkUrineReduced || s.darkUrineConfusion || (s.musclePainSevere && s.muscleWeakness);
    found.push({ code: 'RF.RHABDO', urgency: worse ? 'emergency' : 'urgent_same_day', values: [worse] });
  }
  if (s.saddleNumbness || s.bladderBowel || s.newWeaknessBothLegs) {
    found.push({ code: 'RF.CAUDA_EQUINA', urgency: 'emergency', values: [s.saddleNumbness, s.bladderBowel] });
  }
  if (s.newWeakness) {
    const climbing = s.newWeaknessAscending || s.newWeaknessFace;
    found.push({
      code: 'RF.NEURO_WEAKNESS',
      urgency: climbing ? 'emergency' : 'urgent_same_day',
      values: [climbing],
    });
  }
  if (s.restPainFoot) found.push({ code: 'RF.LIMB_THREAT', urgency: 'urgent_same_day', values: [true] });
  else if (s.woundNotHealing) found.push({ code: 'RF.LIMB_THREAT', urgency: 'doctor_days', values: [true] });
  if (s.collapseHot) found.push({ code: 'RF.HEAT_STROKE', urgency: 'emergency', values: [true] });
  if (s.illAfterDrinking) found.push({ code: 'RF.EAH', urgency: 'emergency', values: [true] });
  if (a.pregnant && s.midwifeSign) found.push({ code: 'RF.PREGNANCY', urgency: 'urgent_same_day', values: [true] });
  if (s.bonePainHop || s.bonePainNight) {
    found.push({ code: 'RF.BONE_STRESS', urgency: 'doctor_days', values: [s.bonePainHop, s.bonePainNight] });
  }
  if (s.hotRedLeg) found.push({ code: 'RF.INFECTION', urgency: 'urgent_same_day', values: [true] });
  if (s.losingMass || s.nightSweats)
    found.push({ code: 'RF.SYSTEMIC', urgency: 'doctor_days', values: [s.nightSweats] });
  if (s.selfHarm) found.push({ code: 'RF.MENTAL', urgency: 'emergency', values: [true] });
  if (s.blackStool) found.push({ code: 'RF.GI_BLEED', urgency: 'urgent_same_day', values: [true] });
  if (s.sickleCollapse) found.push({ code: 'RF.SICKLE_COLLAPSE', urgency: 'emergency', values: [true] });
  if (m.fluoroquinolone && (s.tendonPain || s.musclePain || s.paraesthesia)) {
    found.push({ code: 'RF.MED.FLUOROQUINOLONE', urgency: 'urgent_same_day', values: [s.tendonPain] });
  }
  if (m.muscleMedicine && (s.musclePainDiffuse || s.muscleWeakness)) {
    found.push({
      code: 'RF.MED.MUSCLE',
      urgency: s.darkUrine ? 'urgent_same_day' : 'doctor_days',
      values: [s.musclePainDiffuse, s.muscleWeakness],
    });
  } else if (m.isotretinoin && s.musclePainSevere) {
    found.push({ code: 'RF.MED.MUSCLE', urgency: 'doctor_days', values: [true] });
  }
  if (m.diuretic && (s.palpitations || s.muscleWeakness)) {
    found.push({ code: 'RF.MED.ELECTROLYTE', urgency: 'urgent_same_day', values: [s.palpitations] });
  }
}

export function patternsByHand(
  { symptoms: s, answers: a, medicines: m, wellness: w }: ReadyNumbers,
  found: HandFinding[],
): void {
  if (a.ecq === 'definite') found.push({ code: 'C.ECQ.DEFINITE', urgency: 'doctor_weeks', values: [a.ecq] });
  else if (a.ecq === 'atypical') found.push({ code: 'C.ECQ.ATYPICAL', urgency: 'doctor_weeks', values: [a.ecq] });
  if (s.walkingSymptom && a.arterialRisk) {
    found.push({ code: 'C.PAD.RISK_SYMPTOM', urgency: 'doctor_weeks', values: [w.age] });
  }
  if (
    a.cecsOnset &&
    a.cecsWorse &&
    a.cecsEases &&
    !a.cecsAtRest &&
    a.cecsSign &&
    a.cecsEpisodes >= 3 - E &&
    a.cecsWeeks >= 2 - E
  ) {
    found.push({ code: 'C.CECS.PATTERN', urgency: 'doctor_weeks', values: [a.cecsEpisodes, a.cecsWeeks] });
  }
  if (a.paesCramp && a.paesUnder40 && a.paesRelief && a.paesSign) {
    found.push({ code: 'C.PAES.PATTERN', urgency: 'doctor_weeks', values: [true] });
  }
  if (a.eiaeOneSide && a.eiaeNearMax && a.eiaeResolves) {
    found.push({ code: 'C.EIAE.PATTERN', urgency: 'doctor_weeks', values: [true] });
  }
  if (a.standing && a.sittingRelieves) {
    found.push({ code: 'C.NEUROGENIC.PATTERN', urgency: 'doctor_weeks', values: [true] });
  }
  if (a.venousEvening && a.venousElevation && a.venousVeins) {
    found.push({ code: 'C.VENOUS.PATTERN', urgency: 'discuss', values: [true] });
  }
  if (w.heavyOnset !== null) {
    for (const code of m.medicineCodes) found.push({ code, urgency: 'discuss', values: [w.heavyOnset] });
  }
  if ((a.missedPeriods >= 3 - E && !a.missedExplained) || a.boneStress) {
    found.push({ code: 'F.LEA.MAJOR', urgency: 'doctor_weeks', values: [a.missedPeriods, a.boneStress] });
  } else if (a.energySigns >= 3) {
    found.push({ code: 'F.LEA.MINOR', urgency: 'discuss', values: [a.energySigns] });
  }
}
