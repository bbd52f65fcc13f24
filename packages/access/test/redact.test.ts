import {
  SUGGESTED_SHARING,
  type Assessment,
  type BloodAssessment,
  type ConsentCategory,
  type Evidence,
  type FindingCode,
} from '@freshlegs/domain';
import { describe, expect, test } from 'vitest';
import { METRIC_CATEGORIES } from '../src/output-categories.ts';
import { redact } from '../src/redact.ts';
import { bandOf } from '../src/redact-ranking.ts';
import type { ViewerGrants } from '../src/viewer-grants.ts';
import { findingOf, modelAssessment } from './model-assessment.ts';

const viewerWith = (...granted: readonly ConsentCategory[]): ViewerGrants => ({
  granted: new Set(granted),
  self: false,
});
const coach = viewerWith(...SUGGESTED_SHARING.coaches);
const value = (key: string, number: number, unit: string, category?: ConsentCategory): Evidence => ({
  key,
  label: key,
  value: number,
  unit,
  ...(category === undefined ? {} : { category }),
});
const causeOf = (assessment: ReturnType<typeof redact>, cause: string) =>
  assessment.causes.find((one) => one.cause === cause);

describe('evidence and values', () => {
  const lossFinding = findingOf('H.BML.3PLUS', 'info', {
    evidence: [
      value('mass.before', 60, 'kg'),
      value('bmlPct', 3.4, '%'),
      value('run.minutes', 90, 'min', 'training'),
      value('loss.class', 3, '%', 'fueling'),
    ],
  });

  test('the class of a body-mass loss is shown, the mass is not (5.2)', () => {
    const [shown] = redact(modelAssessment([lossFinding]), coach).findings;
    expect(shown?.code).toBe('H.BML.3PLUS');
    expect(shown?.evidence.map((item) => item.key)).toEqual(['run.minutes', 'loss.class']);
    expect(shown?.showValues).toBe(false);
  });

  test('with body mass shared all of it is shown', () => {
    const [shown] = redact(modelAssessment([lossFinding]), viewerWith('training', 'fueling', 'body_mass')).findings;
    expect(shown?.evidence).toHaveLength(4);
    expect(shown?.showValues).toBe(true);
  });

  test('a blood flag without blood values carries no laboratory value, in the trace neither', () => {
    const low = findingOf('B.IRON.LOW', 'doctor_weeks', { weeks: 4, evidence: [value('ferritin', 18, 'ug/L')] });
    const flagsOnly = redact(modelAssessment([low]), coach);
    expect(JSON.stringify(flagsOnly)).not.toContain('18');
    expect(flagsOnly.findings[0]?.showValues).toBe(false);
    expect(flagsOnly.weeks).toBe(4);
    const withValues = redact(modelAssessment([low]), viewerWith('blood_flags', 'blood_values'));
    expect(withValues.findings[0]?.evidence).toEqual(low.evidence);
    expect(withValues.findings[0]?.showValues).toBe(true);
  });

  test('evidence of a silent blood rule is a laboratory value too', () => {
    const assessment = modelAssessment([]);
    const trace = assessment.trace.map((rule) =>
      rule.category === 'blood_flags' ? { ...rule, evidence: [value('ferritin', 61, 'ug/L')] } : rule,
    );
    const shown = redact({ ...assessment, trace }, coach).trace.filter((rule) => rule.category === 'blood_flags');
    expect(shown.length).toBeGreaterThan(30);
    expect(shown.flatMap((rule) => rule.evidence)).toEqual([]);
  });
});

describe('causes', () => {
  test('a withheld cause reads "not shared", flagged or not', () => {
    const flagged = redact(modelAssessment([findingOf('MED.STATIN', 'discuss')]), coach);
    const silent = redact(modelAssessment([]), coach);
    const notShared = { cause: 'medicines', verdict: 'not-shared', findings: [], missing: [], sharing: 'none' };
    expect(causeOf(flagged, 'medicines')).toEqual(notShared);
    expect(causeOf(silent, 'medicines')).toEqual(notShared);
  });

  test('a private reason beside a shared cause changes only "partial"', () => {
    const shown = redact(modelAssessment([findingOf('F.LEA.MAJOR', 'doctor_weeks')]), coach);
    expect(causeOf(shown, 'glycogen')).toMatchObject({ verdict: 'clear', findings: [], sharing: 'partial' });
  });

  test('a shared finding flags a cause whose own category is withheld', () => {
    const shown = redact(modelAssessment([findingOf('B.TSH.RAISED', 'doctor_weeks')]), coach);
    expect(causeOf(shown, 'other-patterns')).toMatchObject({
      verdict: 'flagged',
      findings: ['B.TSH.RAISED'],
      sharing: 'partial',
    });
  });

  test('missing data of a shared cause are named once', () => {
    const assessment = modelAssessment([], { lacking: new Set<FindingCode>(['L.REST.NONE7', 'L.REST.NONE14']) });
    expect(causeOf(redact(assessment, coach), 'rest-days')).toMatchObject({
      verdict: 'insufficient-data',
      missing: [{ datum: 'datum-of-training' }],
      sharing: 'full',
    });
  });

  test('a cause without any rule keeps its verdict', () => {
    const shown = redact(modelAssessment([]), viewerWith('fueling'));
    expect(causeOf(shown, 'electrolytes')).toMatchObject({ verdict: 'not-applicable', sharing: 'full' });
  });
});

describe('blood read in pregnancy', () => {
  const blood: BloodAssessment = {
    iron: { level: 'out_of_scope_pregnancy', hb: 'not_staged', flags: ['altitude_adjusted'], currency: 'current' },
    b12: { level: 'low', flags: ['ocp_may_lower_total_b12', 'macrocytosis', 'a_new_flag'], currency: 'stale' },
    other: { vitaminD: 'low' },
    dataQuality: [],
    referral: { urgency: 'gp_weeks', weeks: 2, guardian: false },
  };
  const assessment: Assessment = {
    ...modelAssessment([findingOf('B.IRON.OUT_OF_SCOPE_PREGNANCY', 'doctor_weeks', { weeks: 2 })]),
    blood,
  };

  test('reads as "not assessed" where reproductive health is not shared', () => {
    const shown = redact(assessment, coach);
    expect(shown.blood).toEqual({
      iron: { level: 'not_assessed', hb: 'not_assessed', flags: [], currency: null },
      b12: { level: 'low', flags: ['macrocytosis'], currency: 'stale' },
      other: { vitaminD: 'low' },
      dataQuality: [],
      referral: null,
    });
    expect(JSON.stringify({ ...shown, trace: [] }).toLowerCase()).not.toContain('pregnan');
    expect(shown.urgency).toBe('none');
  });

  test('a rule that fired only a private code reads as not judged', () => {
    const fired = findingOf('B.IRON.OUT_OF_SCOPE_PREGNANCY', 'doctor_weeks', { rule: 'iron' });
    const trace: Assessment['trace'] = [
      {
        rule: 'iron',
        ruleVersion: 1,
        cause: 'iron',
        category: 'blood_flags',
        verdict: 'flagged',
        evidence: [value('hb', 105, 'g/L')],
        missing: [],
        insufficient: null,
      },
    ];
    const shown = redact({ ...assessment, findings: [fired], trace }, coach);
    expect(shown.trace).toMatchObject([{ rule: 'iron', verdict: 'insufficient-data', evidence: [], missing: [] }]);
    expect(causeOf(shown, 'iron')).toMatchObject({ verdict: 'insufficient-data', findings: [] });
  });

  test('is shown with reproductive health, and gone without blood flags', () => {
    expect(redact(assessment, viewerWith('blood_flags', 'reproductive_health')).blood?.iron).toEqual(blood.iron);
    expect(redact(assessment, viewerWith('training', 'blood_values')).blood).toBeNull();
    expect(redact(assessment, { granted: new Set(), self: true }).blood).toEqual(blood);
  });
});

describe('what else is filtered', () => {
  test('metrics by category, unknown names withheld', () => {
    const metrics = {
      load7: 868.2,
      sleep7: 7.1,
      bmlPct: 2.4,
      'recovery.needG': 240,
      deloadDone: true,
      'new.metric': 1,
    };
    const shown = (viewer: ViewerGrants) => Object.keys(redact(modelAssessment([], { metrics }), viewer).metrics);
    expect(shown(viewerWith('training'))).toEqual(['load7']);
    expect(shown(coach)).toEqual(['load7', 'sleep7', 'deloadDone']);
    expect(shown(viewerWith('fueling', 'body_mass'))).toEqual(['bmlPct', 'recovery.needG']);
    expect(shown(viewerWith())).toEqual([]);
  });

  test('every metric of section 14.7 has its category', () => {
    // The names of the table in 14.7.
    const names = `
      historyDays coverage28 series.measure heavy.records14 heavy.records28 heavy.days14 heavy.days28
      padIncreasedRisk spike.maxRatio7d spike.day spike.refKm ramp.w1Km ramp.w0Km ramp.refKm ramp.rawPct
      ramp.pct ramp.lowBase acwr.coupled acwr.uncoupled load7 monotony monotony.identical strain rest7 rest14
      hi7 hiPrev3 heavy.onsetDay deloadDone sleep7 hooper.mean7 hooper.z rhr.diff rhr.z hrv.ln7 hrv.lower
      hrv.upper carb.meanShortfall carb.lowDays carb.completeDays during.gPerH recovery.needG bmlPct
      sweatRateLph cadence.at3.3 cadence.plus5 cadence.plus10 shoe.maxKmInUse strengthPerWeek ecq ecq.grade`;
    expect(Object.keys(METRIC_CATEGORIES).toSorted()).toEqual(names.trim().split(/\s+/).toSorted());
  });

  test('insufficient judgements and notes about data by category', () => {
    const assessment: Assessment = {
      ...modelAssessment([]),
      insufficient: ['spike', 'sleep', 'carbDaily'],
      data: ['DATA.DUPLICATE', 'DATA.CONFLICT'],
    };
    expect(redact(assessment, viewerWith('training'))).toMatchObject({
      insufficient: ['spike'],
      data: ['DATA.DUPLICATE'],
    });
    expect(redact(assessment, viewerWith('wellness'))).toMatchObject({
      insufficient: ['sleep'],
      data: ['DATA.CONFLICT'],
    });
  });

  test('what to log next comes from shared rules alone: the datum that most of them lack', () => {
    const lacking = new Set<FindingCode>(['C.CECS.PATTERN', 'F.DURING.LOW', 'L.REST.NONE7', 'L.REST.NONE14']);
    const assessment = modelAssessment([], { lacking });
    expect(redact(assessment, coach).logNext?.datum).toBe('datum-of-training');
    expect(redact(assessment, viewerWith('fueling')).logNext?.datum).toBe('datum-of-fueling');
    expect(redact(assessment, viewerWith('blood_flags')).logNext).toBeNull();
  });

  test('the withheld categories are named whether or not there is anything in them', () => {
    expect(redact(modelAssessment([]), coach).notShared).toEqual([
      'symptoms',
      'blood_values',
      'medicines',
      'body_mass',
      'reproductive_health',
    ]);
  });
});

describe('stop training (7.15)', () => {
  test('a shared reason below urgent stops it, a withheld one does not show', () => {
    const injured = modelAssessment([findingOf('RF.BONE_STRESS', 'doctor_days')]);
    expect(injured.stopTraining).toBe(true);
    expect(redact(injured, coach).stopTraining).toBe(true);
    expect(redact(injured, viewerWith('training')).stopTraining).toBe(false);
  });
  test('a private emergency stops it', () => {
    expect(redact(modelAssessment([findingOf('RF.MENTAL', 'emergency')]), coach).stopTraining).toBe(true);
  });
});

describe('heavy legs and their ranking', () => {
  const heavy = findingOf('W.HEAVY.NOW', 'info');
  const fed = findingOf('F.DURING.LOW', 'info');

  test('"discuss" does not tell of a withheld graded finding (9.1)', () => {
    const without = viewerWith('training', 'wellness');
    const urgencyOf = (assessment: Assessment) => redact(assessment, without).urgency;
    expect(modelAssessment([heavy, fed]).urgency).toBe('discuss');
    expect(urgencyOf(modelAssessment([heavy, fed]))).toBe('info');
    expect(urgencyOf(modelAssessment([heavy, fed], { heavyDays7: 3 }))).toBe('discuss');
    expect(urgencyOf(modelAssessment([heavy, fed, findingOf('L.RAMP.WATCH', 'info')]))).toBe('discuss');
  });

  test('a ranking is shown only with heavy legs, without hidden codes, others unchanged', () => {
    const assessment = modelAssessment([
      heavy,
      fed,
      findingOf('MED.STATIN', 'discuss'),
      findingOf('M.SHOE.800', 'info'),
    ]);
    expect(assessment.ranking).toHaveLength(3);
    const shown = redact(assessment, coach).ranking;
    expect(shown).toEqual([
      { code: 'F.DURING.LOW', band: 'first', score: 0.4, E: 0.8, D: 0.5, T: 1, Q: 1 },
      { code: 'M.SHOE.800', band: 'first', score: 0.4, E: 0.8, D: 0.5, T: 1, Q: 1 },
    ]);
    expect(redact(assessment, viewerWith('training', 'fueling')).ranking).toEqual([]);
  });

  test('the score of a shortfall per kilogram is not sent without body mass (4.1)', () => {
    const assessment = modelAssessment([heavy, findingOf('F.CARB.DAILY_LOW', 'info')]);
    expect(redact(assessment, coach).ranking).toEqual([
      { code: 'F.CARB.DAILY_LOW', band: 'first', score: null, D: null, E: 0.8, T: 1, Q: 1 },
    ]);
  });

  // Section 10: from 0.35 "look here first", 0.15-0.35 "possible", below "weak".
  test.each([
    [0.3413, 'possible'],
    [0.35, 'first'],
    [0.15, 'possible'],
    [0.0625, 'weak'],
  ] as const)('band of %d is %s', (score, band) => expect(bandOf(score)).toBe(band));
});
