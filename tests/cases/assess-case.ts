import { coachView } from '@freshlegs/access';
import type { Assessment, BloodAssessment } from '@freshlegs/domain';
import { assess, assessBlood, parseBloodCase } from '@freshlegs/rules';
import { type LoadCase, readLoadCase } from './load-case.ts';
import { isObject } from './read-json.ts';

/** The answer to a load case, in the names of evidence 14.4. */
export type LoadResult = ReturnType<typeof loadResult>;
export type CaseResult = LoadResult | BloodAssessment;

/** Blood cases carry results (blood 7.9); whole-athlete cases carry days. */
export const isBloodCase = (json: unknown): boolean => isObject(json) && ('results' in json || 'context' in json);

/** Judges one case of either shape. Throws an error that names the key of a case that cannot be read. */
export const assessCase = (json: unknown): CaseResult =>
  isBloodCase(json) ? assessBlood(parseBloodCase(json)) : loadResult(...judged(readLoadCase(json)));

/** The blood module is a case of its own: here it is not asked. */
const judged = (load: LoadCase): [LoadCase, Assessment] => [load, assess(load.record, load.asOf, 'without-blood')];

/** What is printed for a load case. */
export function loadResult(load: LoadCase, assessment: Assessment) {
  const coach = coachView(assessment, { allCategories: load.consentHealthToCoach });
  return {
    findings: assessment.findings.map(({ code }) => code),
    insufficient: assessment.insufficient,
    data: assessment.data,
    urgency: assessment.urgency,
    urgencyCoach: coach.urgency,
    coachFindings: coach.findings,
    stopTraining: assessment.stopTraining,
    metrics: assessment.metrics,
    ranking: assessment.ranking,
  };
}
