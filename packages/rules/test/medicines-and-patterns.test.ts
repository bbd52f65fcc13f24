import { describe, expect, it } from 'vitest';
import { ankleBrachialClass, ankleBrachialIndex } from '../src/metrics/arterial-risk.ts';
import { classesOf } from '../src/metrics/medicine-classes.ts';
import { scoreEcq } from '../src/metrics/questionnaires.ts';
import type { AthleteRecord } from '../src/record/athlete-record.ts';
import { assessed, codesOf, findingOf } from './assessed.ts';
import { checkIn, on } from './athlete.ts';

const heavy = { checkIns: [checkIn(0, { heaviness: 5 })] };

describe('8 medicines', () => {
  it.each([
    ['C09DA01', ['MED.ACE_ARB', 'MED.DIURETIC']],
    ['C07FB02', ['MED.BETA_BLOCKER', 'MED.CCB']],
    ['C10BX11', ['MED.STATIN']],
    ['C07AB02', ['MED.BETA_BLOCKER']],
    ['C08GA01', ['MED.CCB', 'MED.DIURETIC']],
    ['A10BD07', ['MED.B12_DEPLETING']],
    ['N06AX11', []],
    ['V03AB01', []],
  ])('%s', (atc, classes) => expect(classesOf({ atc, generic: 'metoprolol' })).toEqual(classes));

  it('a name is matched whole, ignoring case and outer blanks; else it is unknown', () => {
    expect(classesOf({ generic: '  Metformin ' })).toEqual(['MED.B12_DEPLETING']);
    expect(classesOf({ generic: 'Zorblax 20' })).toEqual(['MED.UNKNOWN']);
    expect(classesOf({ generic: 'metformin 500' })).toEqual(['MED.UNKNOWN']);
  });

  it('is found only while the legs are heavy and the medicine current', () => {
    const medicines = [{ generic: 'bisoprolol' }, { atc: 'C09DA01' }, { generic: 'naproxen', stopOn: on(-1) }];
    expect(codesOf({ medicines })).toEqual([]);
    expect(codesOf({ ...heavy, medicines })).toEqual([
      'MED.ACE_ARB',
      'MED.BETA_BLOCKER',
      'MED.DIURETIC',
      'W.HEAVY.NOW',
    ]);
  });

  it('section 10: 21 days ago 0.6400, 85 days ago 0.4000; of two of one class the later decides', () => {
    const rank = (...medicines: AthleteRecord['medicines']) => assessed({ ...heavy, medicines }).ranking[0];
    expect(rank({ generic: 'bisoprolol', startOn: on(-21) })?.score).toBe(0.64);
    expect(rank({ generic: 'bisoprolol', startOn: on(-84) })?.score).toBe(0.64);
    const sinceYesterday = { checkIns: [checkIn(-1, { heaviness: 5 }), checkIn(0, { heaviness: 5 })] };
    const longAgo = assessed({ ...sinceYesterday, medicines: [{ generic: 'bisoprolol', startOn: on(-85) }] });
    expect(longAgo.ranking[0]).toMatchObject({ score: 0.4, D: 0.5, T: 1 });
    expect(rank({ generic: 'bisoprolol', startOn: on(-900), doseChangeOn: on(-3) })?.D).toBe(0.8);
    expect(rank({ generic: 'bisoprolol', startOn: on(-3) }, { generic: 'atenolol' })).toMatchObject({ D: 0.5, T: 0.5 });
  });
});

describe('7.2 Edinburgh questionnaire', () => {
  const answers = (q1: boolean, q2: boolean | undefined, q3: boolean, q4: boolean, q5: string, ...sites: string[]) => ({
    q1,
    q3,
    q4,
    q5,
    sites,
    ...(q2 === undefined ? {} : { q2 }),
  });
  it.each([
    [answers(true, false, true, true, 'le10', 'calf'), { result: 'definite', grade: 2 }],
    [answers(true, false, true, false, 'le10', 'buttock'), { result: 'atypical', grade: 1 }],
    [answers(true, true, true, true, 'le10', 'calf'), { result: 'negative' }],
    [answers(false, false, true, true, 'le10', 'calf'), { result: 'negative' }],
    [answers(true, false, true, true, 'le10', 'shin'), { result: 'negative' }],
    [answers(true, false, true, true, 'gt10', 'calf'), { result: 'negative' }],
    [answers(true, undefined, true, true, 'le10', 'calf'), { result: 'negative' }],
    [answers(true, false, true, true, 'le10', 'calf', 'thigh'), { result: 'definite', grade: 2 }],
  ])('%j', (given, expected) => expect(scoreEcq(given)).toEqual(expected));

  it.each([
    [70, [], true],
    [65, [], true],
    [64, [], false],
    [55, ['smoking'], true],
    [55, ['familyPAD'], true],
    [49, ['diabetes'], false],
    [49, ['diabetes', 'smoking'], true],
    [49, ['diabetes', 'familyPAD'], false],
    [49, ['smoking', 'hypertension'], false],
    [20, ['knownAtherosclerosis'], true],
    [undefined, ['smoking'], false],
    [undefined, ['diabetes', 'ckd'], false],
  ] as const)('risk at %s with %j: %s', (ageYears, riskFactors, expected) => {
    const profile = { homeZone: 'Europe/London', riskFactors, ...(ageYears === undefined ? {} : { ageYears }) };
    expect(assessed({ profile }).metrics['padIncreasedRisk']).toBe(expected);
    const walking = codesOf({ profile, symptoms: [{ code: 'exertional_leg_symptom_walking' }] });
    expect(walking).toEqual(expected ? ['C.PAD.RISK_SYMPTOM'] : []);
  });

  it('a walking symptom without an age names the age as missing', () => {
    const { trace } = assessed({ symptoms: [{ code: 'exertional_leg_symptom_walking' }] });
    expect(trace.find(({ rule }) => rule === 'walking-symptom-at-risk')).toMatchObject({
      verdict: 'insufficient-data',
      missing: [{ datum: 'profile.birth-date' }],
    });
  });

  it('ankle-brachial index 118/130 -> 0.91 borderline', () => {
    expect(ankleBrachialIndex(118, 130)).toBe(0.91);
    expect(ankleBrachialClass(0.91)).toBe('borderline');
    expect(ankleBrachialClass(0.9)).toBe('abnormal');
    expect(ankleBrachialClass(1.4)).toBe('in-range');
    expect(ankleBrachialClass(1.41)).toBe('non-compressible');
  });
});

describe('14.3 patterns', () => {
  const cecs = {
    reproducibleOnset: true,
    worsensIfContinue: true,
    easesWithRest: true,
    painAtRest: false,
    bilateral: true,
    episodes: 3,
    weeks: 2,
  };
  it.each([
    [{}, ['C.CECS.PATTERN']],
    [{ painAtRest: true }, []],
    [{ bilateral: false }, []],
    [{ bilateral: false, hardMuscleOrBulge: true }, ['C.CECS.PATTERN']],
    [{ episodes: 2 }, []],
    [{ weeks: 1 }, []],
    [{ easesWithRest: false }, []],
  ])('lower-leg tightness with %j', (change, codes) =>
    expect(codesOf({ questionnaires: { cecs: { ...cecs, ...change } } })).toEqual(codes),
  );

  it('the others need all their items', () => {
    const paes = { calfCrampExertion: true, ageUnder40: true, quickRelief: true };
    expect(codesOf({ questionnaires: { paes } })).toEqual([]);
    expect(codesOf({ questionnaires: { paes: { ...paes, paraesthesia: true } } })).toEqual(['C.PAES.PATTERN']);
    expect(codesOf({ questionnaires: { eiae: { unilateralThighButtock: true, nearMaxEffortOnly: true } } })).toEqual(
      [],
    );
    const eiae = { unilateralThighButtock: true, nearMaxEffortOnly: true, resolvesWithin5min: true };
    expect(codesOf({ questionnaires: { eiae } })).toEqual(['C.EIAE.PATTERN']);
    const venous = { worseEndOfDay: true, betterElevation: true, bilateralOrVaricose: true };
    expect(findingOf({ questionnaires: { venous } }, 'C.VENOUS.PATTERN')?.urgency).toBe('discuss');
    const neurogenic = { standingProvokes: true, sittingOrBendingRelieves: true };
    expect(findingOf({ questionnaires: { neurogenic } }, 'C.NEUROGENIC.PATTERN')?.urgency).toBe('doctor_weeks');
  });
});
