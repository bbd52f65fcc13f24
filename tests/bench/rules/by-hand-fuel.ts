import type { HandFact, HandFinding, HandFindings, Line } from './hand-finding.ts';
import type { ReadyNumbers } from './ready-numbers.ts';

const E = 1e-9;

const PHYSICAL_UNKNOWN: readonly HandFact[] = [
  { key: 'last-physical', value: 'day not known', unit: null, on: null, comparedWith: null },
];

const OFTEN_LOW: Line = {
  relation: '>=',
  limit: 3,
  unit: 'd',
  meaning: 'often, and at least half of the logged days',
};
const LITTLE_BEFORE: Line = {
  relation: '<',
  limit: 1,
  unit: 'g/kg',
  meaning: 'little before a run of more than an hour',
};
const LITTLE_DURING: Line = {
  relation: '<',
  limit: 30,
  unit: 'g/h',
  meaning: 'little for a run of 90 minutes or more',
};
const CLEAR_LOSS: Line = { relation: '>=', limit: 2, unit: '%', meaning: 'a clear loss' };
const LARGE_LOSS: Line = { relation: '>=', limit: 3, unit: '%', meaning: 'a large loss' };
const CLEAR_GAIN: Line = { relation: '>=', limit: 0.2, unit: 'kg', meaning: 'more drunk than lost' };
const DARK: Line = { relation: '>=', limit: 7, unit: null, meaning: 'dark' };
const LONG_STEPS: Line = {
  relation: '<=',
  limit: 164,
  unit: 'steps/min',
  meaning: 'long steps, if overstriding was seen',
};
const NO_STRENGTH: Line = { relation: '=', limit: 0, unit: null, meaning: 'none' };
const MANY_KM: Line = { relation: '>=', limit: 500, unit: 'km', meaning: 'many' };
const VERY_MANY_KM: Line = { relation: '>', limit: 800, unit: 'km', meaning: 'very many' };
const DUE: Line = { relation: '>', limit: 365, unit: 'd', meaning: 'due' };

const DAILY = ['burke-2011', 'gssi-2022'];
const AROUND_RUNS = ['gssi-2022'];
const DURING_RUNS = ['gssi-2022', 'jeukendrup-2014'];
const FLUID = ['nata-2017', 'goulet-2013', 'eah-consensus-2015'];
const URINE = ['armstrong-1994'];
const CADENCE = ['heiderscheit-2011', 'anderson-2022', 'luedke-2016', 'burns-2019'];
const STRENGTH = ['strength-runners-2024', 'blagrove-2018', 'toresdahl-2020'];
const SHOES = ['shoe-convention', 'malisoux-2015'];
const CHECKS = ['cochrane-checks-2019'];

export function fuelByHand(n: ReadyNumbers, findings: HandFindings): void {
  carbohydrateByHand(n, findings);
  fluidByHand(n, findings);
  formByHand(n, findings);
  yearlyCheckByHand(n, findings.found);
}

function carbohydrateByHand({ fuel: f }: ReadyNumbers, findings: HandFindings): void {
  const { found } = findings;
  if (f.carbLowDays >= 3 && 2 * f.carbLowDays >= f.carbCompleteDays - E) {
    found.push({
      code: 'F.CARB.DAILY_LOW',
      urgency: 'info',
      grade: 'watch',
      evidence: [
        { key: 'carb.lowDays', value: f.carbLowDays, unit: 'd', on: f.carbFirstLowOn, comparedWith: OFTEN_LOW },
        { key: 'carb.completeDays', value: f.carbCompleteDays, unit: 'd', on: null, comparedWith: null },
        { key: 'carb.meanShortfall', value: f.carbMeanShortfall, unit: null, on: null, comparedWith: null },
      ],
      sources: DAILY,
    });
    findings.worthALook = true;
  }
  if (f.preLow !== null) {
    found.push({
      code: 'F.PRE.LOW',
      urgency: 'info',
      grade: 'info',
      evidence: [
        { key: 'pre.gPerKg', value: f.preLow, unit: 'g/kg', on: f.preLowOn, comparedWith: LITTLE_BEFORE },
        { key: 'run.min', value: f.preLowMin, unit: 'min', on: f.preLowOn, comparedWith: null },
      ],
      sources: AROUND_RUNS,
    });
  }
  if (f.duringLow !== null) {
    found.push({
      code: 'F.DURING.LOW',
      urgency: 'info',
      grade: 'watch',
      evidence: [
        { key: 'during.gPerH', value: f.duringLow, unit: 'g/h', on: f.duringLowOn, comparedWith: LITTLE_DURING },
        { key: 'run.min', value: f.duringLowMin, unit: 'min', on: f.duringLowOn, comparedWith: null },
      ],
      sources: DURING_RUNS,
    });
    findings.worthALook = true;
  }
  if (f.afterLow !== null) {
    const comparedWith: Line = {
      relation: '<',
      limit: f.afterLowLimitG,
      unit: 'g',
      meaning: 'less than half of what the next session asks for',
    };
    found.push({
      code: 'F.RECOVERY.LOW',
      urgency: 'info',
      grade: 'info',
      evidence: [
        { key: 'recovery.g', value: f.afterLow, unit: 'g', on: f.afterLowOn, comparedWith },
        { key: 'run.min', value: f.afterLowMin, unit: 'min', on: f.afterLowOn, comparedWith: null },
      ],
      sources: AROUND_RUNS,
    });
  }
}

function fluidByHand({ symptoms: s, fuel: f, days: d }: ReadyNumbers, findings: HandFindings): void {
  const { found } = findings;
  if (f.loss2Pct !== null) {
    found.push({
      code: 'H.BML.2_3',
      urgency: 'info',
      grade: 'info',
      evidence: [
        { key: 'run.min', value: f.loss2Min, unit: 'min', on: f.loss2On, comparedWith: null },
        { key: 'bmlPct', value: f.loss2Pct, unit: '%', on: f.loss2On, comparedWith: CLEAR_LOSS },
        { key: 'sweatRateLph', value: f.loss2SweatLph, unit: 'L/h', on: f.loss2On, comparedWith: null },
      ],
      sources: FLUID,
    });
  }
  if (f.loss3Pct !== null) {
    found.push({
      code: 'H.BML.3PLUS',
      urgency: 'info',
      grade: 'watch',
      evidence: [
        { key: 'run.min', value: f.loss3Min, unit: 'min', on: f.loss3On, comparedWith: null },
        { key: 'bmlPct', value: f.loss3Pct, unit: '%', on: f.loss3On, comparedWith: LARGE_LOSS },
        { key: 'sweatRateLph', value: f.loss3SweatLph, unit: 'L/h', on: f.loss3On, comparedWith: null },
      ],
      sources: FLUID,
    });
    findings.worthALook = true;
  }
  if (f.gainKg !== null) {
    found.push({
      code: 'H.GAIN',
      urgency: 'info',
      grade: null,
      evidence: [
        { key: 'run.min', value: f.gainMin, unit: 'min', on: f.gainOn, comparedWith: null },
        { key: 'fluidGainKg', value: f.gainKg, unit: 'kg', on: f.gainOn, comparedWith: CLEAR_GAIN },
        { key: 'sweatRateLph', value: f.gainSweatLph, unit: 'L/h', on: f.gainOn, comparedWith: null },
      ],
      sources: FLUID,
    });
  }
  if (f.urineColour !== null && f.urineColour >= 7 - E && !s.darkUrine) {
    found.push({
      code: 'H.URINE.DARK',
      urgency: 'info',
      grade: null,
      evidence: [{ key: 'urine-colour', value: f.urineColour, unit: '1-8', on: d.today, comparedWith: DARK }],
      sources: URINE,
    });
  }
}

function formByHand({ body: b, days: d }: ReadyNumbers, findings: HandFindings): void {
  const { found } = findings;
  if (b.overstride && b.cadence !== null && b.cadence <= 164 + E) {
    found.push({
      code: 'M.CADENCE.PROMPT',
      urgency: 'info',
      grade: 'info',
      evidence: [
        { key: 'cadence.at3.3', value: b.cadence, unit: 'steps/min', on: d.today, comparedWith: LONG_STEPS },
        { key: 'cadence.runs', value: b.cadenceRuns, unit: null, on: null, comparedWith: null },
        { key: 'cadence.plus5', value: 1.05 * b.cadence, unit: 'steps/min', on: null, comparedWith: null },
        { key: 'cadence.plus10', value: 1.1 * b.cadence, unit: 'steps/min', on: null, comparedWith: null },
      ],
      sources: CADENCE,
    });
  }
  if (b.strengthSessions === 0 && b.fourWeeksKnown) {
    found.push({
      code: 'M.STRENGTH.NONE',
      urgency: 'info',
      grade: 'info',
      evidence: [{ key: 'strengthPerWeek', value: 0, unit: null, on: d.today, comparedWith: NO_STRENGTH }],
      sources: STRENGTH,
    });
  }
  if (b.shoeKm !== null && b.shoeKm >= 500 - E) {
    const worn = b.shoeKm > 800 + E;
    const comparedWith = worn ? VERY_MANY_KM : MANY_KM;
    found.push({
      code: worn ? 'M.SHOE.800' : 'M.SHOE.500',
      urgency: 'info',
      grade: worn ? 'watch' : 'info',
      evidence: [
        { key: 'shoe.maxKmInUse', value: b.shoeKm, unit: 'km', on: d.today, comparedWith },
        { key: 'shoe.name', value: b.shoeName, unit: null, on: null, comparedWith: null },
      ],
      sources: SHOES,
    });
    if (worn) findings.worthALook = true;
  }
}

function yearlyCheckByHand({ body: b }: ReadyNumbers, found: HandFinding[]): void {
  if (!b.tracksPhysical || (b.physicalDaysAgo !== null && b.physicalDaysAgo <= 365)) return;
  const evidence: readonly HandFact[] =
    b.physicalDaysAgo === null
      ? PHYSICAL_UNKNOWN
      : [{ key: 'last-physical', value: b.physicalDaysAgo, unit: 'd', on: b.physicalOn, comparedWith: DUE }];
  found.push({ code: 'R.PHYSICAL_DUE', urgency: 'info', grade: null, evidence, sources: CHECKS });
}
