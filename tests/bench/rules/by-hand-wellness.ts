import { type HandFact, type HandFinding, type HandFindings, type Line, answered } from './hand-finding.ts';
import type { ReadyNumbers } from './ready-numbers.ts';

const E = 1e-9;

const FEVER_SEEN = [answered('fever')];
const EASED = answered('deload');
const NOT_EASED: HandFact = { key: 'deload', value: false, unit: null, on: null, comparedWith: null };
const LIMIT_7: HandFact = { key: 'sleep.limit', value: 7, unit: 'h', on: null, comparedWith: null };
const LIMIT_8: HandFact = { key: 'sleep.limit', value: 8, unit: 'h', on: null, comparedWith: null };

const ENOUGH_OF_14: Line = { relation: '>=', limit: 10, unit: 'd', meaning: 'enough to judge' };
const ENOUGH_OF_28: Line = { relation: '>=', limit: 18, unit: 'd', meaning: 'enough to judge' };
const DOCTOR_WITHIN_DAYS: Line = { relation: '>=', limit: 3, unit: 'd', meaning: 'a doctor within days' };
const SEE_A_DOCTOR: Line = {
  relation: '>=',
  limit: 14,
  unit: 'd',
  meaning: 'together with an easier week: see a doctor',
};
const SORE: Line = { relation: '>=', limit: 4, unit: null, meaning: 'sore' };
const OFTEN_ON_SORE_LEGS: Line = { relation: '>=', limit: 2, unit: 'd', meaning: 'often' };
const SHORT: Line = { relation: '<', limit: 7, unit: 'h', meaning: 'short' };
const SHORT_UNDER_18: Line = { relation: '<', limit: 8, unit: 'h', meaning: 'short' };
const WORSE_THAN_USUAL: Line = { relation: '>=', limit: 1, unit: 'SD', meaning: 'worse than usual' };
const HIGHER_BPM: Line = { relation: '>=', limit: 5, unit: 'bpm', meaning: 'clearly higher' };
const HIGHER_SD: Line = { relation: '>=', limit: 2, unit: 'SD', meaning: 'clearly higher' };
const HEAVY: Line = { relation: '>=', limit: 4, unit: null, meaning: 'heavy' };
const WORTH_A_TALK: Line = { relation: '>=', limit: 3, unit: 'd', meaning: 'worth a talk' };
const A_TAPER: Line = { relation: '<=', limit: -30, unit: '%', meaning: 'a taper' };

const TWO_WEEKS = ['budgett-2008', 'nhs-fatigue'];
const FOUR_WEEKS = ['nhs-fatigue', 'budgett-2008'];
const GENERAL = ['nhs-fatigue'];
const ILLNESS = ['myocarditis-2025'];
const DECLINE = ['ecss-acsm-2013', 'budgett-2008'];
const SORENESS = ['cheung-2003', 'cleary-2002'];
const THROUGH_PAIN = ['pain-monitoring'];
const SLEEP = ['walsh-2021', 'milewski-2014'];
const QUESTIONS = ['hooper-1995', 'saw-2016'];
const PULSE = ['bosquet-2008'];
const VARIABILITY = ['plews-2014', 'bosquet-2008'];
const HEAVINESS = ['ten-haaf-2017', 'saw-2016'];
const PREGNANCY = ['pregnancy-acog-804'];

export function wellnessByHand(n: ReadyNumbers, findings: HandFindings): void {
  stateByHand(n, findings.found);
  sorenessByHand(n, findings);
  sleepByHand(n, findings);
  markersByHand(n, findings.found);
}

function stateByHand({ symptoms: s, wellness: w, days: d }: ReadyNumbers, found: HandFinding[]): void {
  if (w.persists14) {
    found.push({
      code: 'W.HEAVY.PERSIST14',
      urgency: w.persists28 ? 'info' : w.deloadDone ? 'doctor_weeks' : 'discuss',
      grade: null,
      evidence: [
        { key: 'heavy.days14', value: w.heavyDays14, unit: 'd', on: d.today, comparedWith: null },
        { key: 'heavy.records14', value: w.records14, unit: 'd', on: null, comparedWith: ENOUGH_OF_14 },
        w.deloadDone ? EASED : NOT_EASED,
      ],
      sources: TWO_WEEKS,
    });
  }
  if (w.persists28) {
    found.push({
      code: 'W.HEAVY.PERSIST28',
      urgency: 'doctor_weeks',
      grade: null,
      evidence: [
        { key: 'heavy.days28', value: w.heavyDays28, unit: 'd', on: d.today, comparedWith: null },
        { key: 'heavy.records28', value: w.records28, unit: 'd', on: null, comparedWith: ENOUGH_OF_28 },
      ],
      sources: FOUR_WEEKS,
    });
  }
  if (s.limited && w.heavyOnset !== null && s.limitedDays >= 3 - E) {
    found.push({
      code: 'W.FUNCTION_LIMITED',
      urgency: 'doctor_days',
      grade: null,
      evidence: [
        { key: 'daily_life_limited.days', value: s.limitedDays, unit: 'd', on: null, comparedWith: DOCTOR_WITHIN_DAYS },
      ],
      sources: GENERAL,
    });
  }
  if (s.fever) {
    const evidence = FEVER_SEEN;
    found.push({ code: 'W.ILLNESS.NO_TRAINING', urgency: 'discuss', grade: null, evidence, sources: ILLNESS });
  }
  if (s.dropAgreed) {
    found.push({
      code: 'W.PERF_DECLINE',
      urgency: w.deloadDone && s.dropDays >= 14 - E ? 'doctor_weeks' : 'discuss',
      grade: null,
      evidence: [
        { key: 'performance-drop.days', value: s.dropDays, unit: 'd', on: null, comparedWith: SEE_A_DOCTOR },
        w.deloadDone ? EASED : NOT_EASED,
      ],
      sources: DECLINE,
    });
  }
}

function sorenessByHand({ wellness: w, days: d }: ReadyNumbers, findings: HandFindings): void {
  const { found } = findings;
  if (w.soreToday !== null && w.provokedOn !== null && w.soreToday >= 4 - E) {
    const expected = w.provokedOn >= -3;
    if (expected || (w.provokedOn <= -5 && w.soreRecords >= 4 && w.leastSore >= 4 - E)) {
      found.push({
        code: expected ? 'W.DOMS.EXPECTED' : 'W.DOMS.PROLONGED',
        urgency: 'info',
        grade: expected ? 'info' : 'watch',
        evidence: [
          { key: 'soreness', value: w.soreToday, unit: '0-10', on: d.today, comparedWith: SORE },
          { key: 'provoking-day', value: -w.provokedOn, unit: 'd', on: w.provokingDay, comparedWith: null },
        ],
        sources: SORENESS,
      });
      if (!expected) findings.worthALook = true;
    }
  }
  if (w.hardSoreDays >= 2) {
    const { hardSoreDays: value, hardSoreFirstOn: on } = w;
    found.push({
      code: 'L.THROUGH_SORENESS',
      urgency: 'info',
      grade: 'watch',
      evidence: [{ key: 'hard-on-sore-legs', value, unit: 'd', on, comparedWith: OFTEN_ON_SORE_LEGS }],
      sources: THROUGH_PAIN,
    });
    findings.worthALook = true;
  }
}

function sleepByHand({ wellness: w, days: d }: ReadyNumbers, findings: HandFindings): void {
  const under18 = w.age !== null && w.age < 18;
  const shortH = under18 ? 8 : 7;
  if (w.sleepH !== null && w.sleepH < shortH - E) {
    const very = w.sleepH < shortH - 1 - E;
    const short = under18 ? SHORT_UNDER_18 : SHORT;
    findings.found.push({
      code: very ? 'W.SLEEP.VERY_SHORT' : 'W.SLEEP.SHORT',
      urgency: 'info',
      grade: very ? 'watch' : 'info',
      evidence: [
        { key: 'sleep7', value: w.sleepH, unit: 'h', on: d.today, comparedWith: short },
        under18 ? LIMIT_8 : LIMIT_7,
      ],
      sources: SLEEP,
    });
    if (very) findings.worthALook = true;
  }
}

function markersByHand({ wellness: w, days: d }: ReadyNumbers, found: HandFinding[]): void {
  if (w.hooperZ !== null && w.hooperZ >= 1 - E) {
    found.push({
      code: w.hooperZ >= 2 - E ? 'W.HOOPER.MARKED' : 'W.HOOPER.UP',
      urgency: 'info',
      grade: null,
      evidence: [
        { key: 'hooper.mean7', value: w.hooperMean7, unit: null, on: d.today, comparedWith: null },
        { key: 'hooper.before', value: w.hooperBefore, unit: null, on: d.weekBefore, comparedWith: null },
        { key: 'hooper.z', value: w.hooperZ, unit: 'SD', on: null, comparedWith: WORSE_THAN_USUAL },
      ],
      sources: QUESTIONS,
    });
  }
  if (w.pulseRise !== null && w.pulseZ !== null && (w.pulseRise >= 5 - E || w.pulseZ >= 2 - E)) {
    found.push({
      code: 'W.RHR.UP',
      urgency: 'info',
      grade: null,
      evidence: [
        { key: 'rhr.diff', value: w.pulseRise, unit: 'bpm', on: d.today, comparedWith: HIGHER_BPM },
        { key: 'rhr.z', value: w.pulseZ, unit: 'SD', on: null, comparedWith: HIGHER_SD },
      ],
      sources: PULSE,
    });
  }
  if (w.hrv !== null) {
    const lower = w.hrvMean - 0.5 * w.hrvSd;
    const upper = w.hrvMean + 0.5 * w.hrvSd;
    const under = w.hrv < lower - E;
    if (under || w.hrv > upper + E) {
      const comparedWith: Line = { relation: '<', limit: lower, unit: null, meaning: 'below the own band' };
      found.push({
        code: under ? 'W.HRV.BELOW' : 'W.HRV.ABOVE',
        urgency: 'info',
        grade: null,
        evidence: [
          { key: 'hrv.ln7', value: w.hrv, unit: null, on: d.today, comparedWith },
          { key: 'hrv.upper', value: upper, unit: null, on: null, comparedWith: null },
        ],
        sources: VARIABILITY,
      });
    }
  }
}

/** Legs that feel heavy now: asked last, because what the others found makes it a talk. */
export function heavyNowByHand(
  { answers: a, wellness: w, load: l }: ReadyNumbers,
  { found, worthALook }: HandFindings,
): void {
  if (w.heavyOnset === null) return;
  const score: HandFact = {
    key: 'heaviness',
    value: w.heavyScore,
    unit: '0-10',
    on: w.heavyScoreOn,
    comparedWith: HEAVY,
  };
  const evidence: HandFact[] = [
    score,
    { key: 'heavy.onset', value: 0 - w.heavyOnset, unit: 'd', on: w.heavyOnsetOn, comparedWith: null },
    { key: 'heavy.days7', value: w.heavyDays7, unit: 'd', on: null, comparedWith: WORTH_A_TALK },
  ];
  if (l.rampPct !== null && l.rampPct <= -30 + E && !w.persists14 && !w.persists28) {
    evidence.push({ key: 'taper', value: l.rampPct, unit: '%', on: null, comparedWith: A_TAPER });
  }
  const urgency = worthALook || w.heavyDays7 >= 3 ? 'discuss' : 'info';
  found.push({ code: 'W.HEAVY.NOW', urgency, grade: null, evidence, sources: HEAVINESS });
  if (a.pregnant && !found.some(({ code }) => code.startsWith('RF.'))) {
    found.push({ code: 'W.PREG.NOTE', urgency: 'discuss', grade: null, evidence: [score], sources: PREGNANCY });
  }
}
