import {
  CONSENT_CATEGORIES,
  FINDING_CODES,
  URGENCIES,
  atLeast,
  type ConsentCategory,
  type Finding,
  type FindingCode,
} from '@freshlegs/domain';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoryOfFinding, disclosureOf } from '../src/disclosure.ts';
import { METRIC_CATEGORIES } from '../src/output-categories.ts';
import { redact, type RedactedAssessment } from '../src/redact.ts';
import type { ViewerGrants } from '../src/viewer-grants.ts';
import { findingOf, modelAssessment } from './model-assessment.ts';

const codes = fc.uniqueArray(fc.constantFrom(...FINDING_CODES), { maxLength: 12 });
/** Half of the athletes have heavy legs now, on which urgency and ranking hang. */
const codesOfHeavy = fc
  .tuple(codes, fc.boolean())
  .map(([list, heavy]) => (heavy ? [...new Set<FindingCode>(['W.HEAVY.NOW', ...list])] : list));
const urgencies = fc.array(fc.constantFrom(...URGENCIES), { minLength: 24, maxLength: 24 });
const viewers = fc
  .subarray([...CONSENT_CATEGORIES], { maxLength: CONSENT_CATEGORIES.length - 1 })
  .map((granted): ViewerGrants => ({ granted: new Set<ConsentCategory>(granted), self: false }));

/** Only red flags, blood and patterns may be more than a doctor's matter of days (9.1). */
const realistic = (code: FindingCode, urgency: Finding['urgency']): Finding['urgency'] => {
  const mayBeUrgent = /^(RF\.|B\.)/.test(code);
  return atLeast(urgency, 'urgent_same_day') && !mayBeUrgent ? 'doctor_days' : urgency;
};

const findingsOf = (list: readonly FindingCode[], levels: readonly Finding['urgency'][]): readonly Finding[] =>
  list.map((code, index) => findingOf(code, realistic(code, levels[index] ?? 'info')));

const isHidden = (code: FindingCode, viewer: ViewerGrants) =>
  ['not-shared', 'private-urgent-only'].includes(disclosureOf(code, viewer));
const isShown = (code: FindingCode, viewer: ViewerGrants) => disclosureOf(code, viewer) === 'full';

/** Every metric whose categories are not all shared, with a value. */
const hiddenMetrics = (viewer: ViewerGrants, value: number) =>
  Object.fromEntries(
    Object.entries(METRIC_CATEGORIES)
      .filter(([, categories]) => !categories.every((category) => viewer.granted.has(category)))
      .map(([name]) => [name, value]),
  );

const hasPrivateUrgent = (shown: RedactedAssessment) =>
  shown.placeholders.some((placeholder) => placeholder.code === 'P.PRIVATE_URGENT');

/** What the private-urgent prompt brings with it: its urgency, no training, no ranking (9.2). */
const withoutPrivateUrgent = (shown: RedactedAssessment) => ({
  ...shown,
  placeholders: shown.placeholders.filter((placeholder) => placeholder.code !== 'P.PRIVATE_URGENT'),
  urgency: null,
  weeks: null,
  stopTraining: null,
  ranking: null,
});

const keep = (shown: RedactedAssessment): unknown => shown;

describe('redaction leaks nothing', () => {
  test('assessments that differ only in withheld findings look the same but for the private-urgent prompt', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        viewers,
        codesOfHeavy,
        codes,
        codes,
        codes,
        urgencies,
        fc.nat({ max: 7 }),
        (viewer, shared, one, other, lacking, levels, heavyDays7) => {
          const base = findingsOf(
            shared.filter((code) => isShown(code, viewer)),
            levels,
          );
          const hiddenOf = (list: readonly FindingCode[]) =>
            findingsOf(
              list.filter((code) => isHidden(code, viewer)),
              levels.slice(12),
            );
          const sharedLack = lacking.filter((code) => viewer.granted.has(categoryOfFinding(code)));
          const first = redact(
            modelAssessment([...base, ...hiddenOf(one)], {
              heavyDays7,
              lacking: new Set(sharedLack),
              metrics: hiddenMetrics(viewer, 1),
            }),
            viewer,
          );
          const second = redact(
            modelAssessment([...base, ...hiddenOf(other)], {
              heavyDays7,
              lacking: new Set(lacking),
              metrics: {},
            }),
            viewer,
          );
          const alike = hasPrivateUrgent(first) || hasPrivateUrgent(second) ? withoutPrivateUrgent : keep;
          compared += alike === keep ? 1 : 0;
          expect(alike(first)).toEqual(alike(second));
        },
      ),
      { numRuns: 1500 },
    );
    expect(compared).toBeGreaterThan(300);
  });

  test('which pattern stands behind a medical review is not told', () => {
    const patterns = FINDING_CODES.filter((code) => code.startsWith('C.'));
    fc.assert(
      fc.property(
        codes,
        urgencies,
        fc.constantFrom(...patterns),
        fc.constantFrom(...patterns),
        (shared, levels, one, other) => {
          const viewer: ViewerGrants = { granted: new Set(['training', 'wellness', 'red_flags']), self: false };
          const base = findingsOf(
            shared.filter((code) => isShown(code, viewer)),
            levels,
          );
          const shown = (code: FindingCode) =>
            redact(modelAssessment([...base, findingOf(code, 'doctor_weeks')]), viewer);
          expect(shown(one)).toEqual(shown(other));
          expect(shown(one).placeholders.map((placeholder) => placeholder.code)).toContain('P.MEDICAL_REVIEW');
        },
      ),
    );
  });

  test('no withheld code, and no metric of a withheld category, appears anywhere in what is sent', () => {
    fc.assert(
      fc.property(viewers, codes, urgencies, (viewer, list, levels) => {
        const assessment = modelAssessment(findingsOf(list, levels), { metrics: hiddenMetrics(viewer, 1) });
        const { trace, ...shown } = redact(assessment, viewer);
        const text = JSON.stringify(shown);
        const withheld = list.filter((code) => !isShown(code, viewer));
        expect(withheld.filter((code) => text.includes(`"${code}"`))).toEqual([]);
        expect(shown.metrics).toEqual({});
        expect(trace.every((rule) => viewer.granted.has(rule.category))).toBe(true);
      }),
    );
  });

  test('an urgent matter is always visible as urgent, also to who sees nothing else', () => {
    fc.assert(
      fc.property(viewers, codes, urgencies, (viewer, list, levels) => {
        const assessment = modelAssessment(findingsOf(list, levels));
        const shown = redact(assessment, viewer);
        expect(atLeast(shown.urgency, 'urgent_same_day')).toBe(atLeast(assessment.urgency, 'urgent_same_day'));
        expect(shown.stopTraining || !atLeast(assessment.urgency, 'urgent_same_day')).toBe(true);
      }),
    );
  });

  test('with every category, or for the athlete, nothing is changed', () => {
    fc.assert(
      fc.property(codes, urgencies, fc.boolean(), (list, levels, self) => {
        const assessment = modelAssessment(findingsOf(list, levels), { metrics: { 'not.known': 1, load7: 2 } });
        const shown = redact(assessment, { granted: new Set(self ? [] : CONSENT_CATEGORIES), self });
        expect(shown).toMatchObject({
          urgency: assessment.urgency,
          stopTraining: assessment.stopTraining,
          metrics: assessment.metrics,
          ranking: assessment.ranking,
          causes: assessment.causes,
          trace: assessment.trace,
          logNext: assessment.logNext,
          placeholders: [],
          notShared: [],
        });
        expect(shown.findings.map((finding) => finding.code)).toEqual(assessment.findings.map((one) => one.code));
        expect(shown.findings.every((finding) => finding.showValues)).toBe(true);
      }),
    );
  });
});
