import { FINDING_CODES, URGENCIES, type FindingCode, type Urgency } from '@freshlegs/domain';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coachView, type CoachView } from '../src/coach-view.ts';
import { findingOf, modelAssessment } from './model-assessment.ts';

const withFindings = (...given: readonly [FindingCode, Urgency][]) => {
  const findings = given.map(([code, urgency]) => findingOf(code, urgency, { grade: null }));
  return { findings, urgency: modelAssessment(findings).urgency };
};
const coach = { allCategories: false };

/** Evidence 9.5: "these are private and hidden". */
const PRIVATE = /^(MED\.|F\.LEA\.|RF\.MED\.|R\.PHYSICAL_DUE$|W\.PREG\.NOTE$|RF\.PREGNANCY$|RF\.MENTAL$|RF\.GI_BLEED$)/;

function expectedAlone(code: FindingCode): CoachView {
  if (PRIVATE.test(code)) return { findings: [], urgency: 'none' };
  return { findings: [code.startsWith('C.') ? 'P.MEDICAL_REVIEW' : code], urgency: 'info' };
}

describe('evidence 9.5, code by code', () => {
  const loadCodes = FINDING_CODES.filter((code) => !code.startsWith('B.'));
  test.each(loadCodes)('%s', (code) => {
    expect(coachView(withFindings([code, 'info']), coach)).toEqual(expectedAlone(code));
    expect(coachView(withFindings([code, 'info']), { allCategories: true })).toEqual({
      findings: [code],
      urgency: 'info',
    });
  });
});

/** Published cases of the load catalogue; urgencies by 9.1 and 7.15. */
describe('published cases', () => {
  test('a private trigger alone shows nothing (V58)', () => {
    expect(coachView(withFindings(['F.LEA.MINOR', 'discuss']), coach)).toEqual({ findings: [], urgency: 'none' });
  });
  test('a pattern counts with its own urgency (V71)', () => {
    expect(coachView(withFindings(['C.CECS.PATTERN', 'doctor_weeks'], ['W.HEAVY.NOW', 'info']), coach)).toEqual({
      findings: ['P.MEDICAL_REVIEW', 'W.HEAVY.NOW'],
      urgency: 'doctor_weeks',
    });
  });
  test('a venous pattern is milder (V80)', () => {
    expect(coachView(withFindings(['C.VENOUS.PATTERN', 'discuss']), coach)).toEqual({
      findings: ['P.MEDICAL_REVIEW'],
      urgency: 'discuss',
    });
  });
  test('a private red flag no more urgent than a visible one adds nothing (V89)', () => {
    const given = withFindings(['RF.DVT', 'urgent_same_day'], ['RF.PREGNANCY', 'urgent_same_day']);
    expect(coachView(given, coach)).toEqual({ findings: ['RF.DVT'], urgency: 'urgent_same_day' });
  });
  test('a private emergency shows only that there is one (V92)', () => {
    expect(coachView(withFindings(['RF.MENTAL', 'emergency']), coach)).toEqual({
      findings: ['P.PRIVATE_URGENT'],
      urgency: 'emergency',
    });
  });
  test('a private matter of days stays hidden (V95)', () => {
    const given = withFindings(['MED.STATIN', 'discuss'], ['RF.MED.MUSCLE', 'doctor_days'], ['W.HEAVY.NOW', 'discuss']);
    expect(coachView(given, coach)).toEqual({ findings: ['W.HEAVY.NOW'], urgency: 'discuss' });
  });
  test('an urgent private matter beside milder visible ones (V98)', () => {
    const given = withFindings(
      ['MED.DIURETIC', 'discuss'],
      ['RF.MED.ELECTROLYTE', 'urgent_same_day'],
      ['W.HEAVY.NOW', 'info'],
      ['W.PALPITATIONS', 'discuss'],
    );
    expect(coachView(given, coach)).toEqual({
      findings: ['P.PRIVATE_URGENT', 'W.HEAVY.NOW', 'W.PALPITATIONS'],
      urgency: 'urgent_same_day',
    });
  });
  test('the yearly check is private (V107)', () => {
    expect(coachView(withFindings(['R.PHYSICAL_DUE', 'info']), coach)).toEqual({ findings: [], urgency: 'none' });
  });
});

test('several patterns are one medical review', () => {
  const given = withFindings(['C.CECS.PATTERN', 'doctor_weeks'], ['C.VENOUS.PATTERN', 'discuss']);
  expect(coachView(given, coach)).toEqual({ findings: ['P.MEDICAL_REVIEW'], urgency: 'doctor_weeks' });
});

test('a private emergency beside a visible urgent matter is more urgent and shows', () => {
  const given = withFindings(['RF.DVT', 'urgent_same_day'], ['RF.MENTAL', 'emergency']);
  expect(coachView(given, coach)).toEqual({ findings: ['P.PRIVATE_URGENT', 'RF.DVT'], urgency: 'emergency' });
});

test('no athlete with an urgent matter looks less than urgent to the coach', () => {
  const anyFinding = fc.record({
    code: fc.constantFrom(...FINDING_CODES.filter((code) => code.startsWith('RF.') || code.startsWith('B.IRON'))),
    urgency: fc.constantFrom(...URGENCIES),
  });
  fc.assert(
    fc.property(fc.uniqueArray(anyFinding, { selector: (given) => given.code, maxLength: 6 }), (given) => {
      const assessment = withFindings(...given.map((one) => [one.code, one.urgency] as [FindingCode, Urgency]));
      const view = coachView(assessment, coach);
      const urgent = (urgency: Urgency) => ['urgent_same_day', 'emergency'].includes(urgency);
      expect(urgent(view.urgency)).toBe(urgent(assessment.urgency));
    }),
  );
});
