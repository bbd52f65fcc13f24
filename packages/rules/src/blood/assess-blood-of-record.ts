import type { BloodAssessment, Finding, LocalDate, RuleResult } from '@freshlegs/domain';
import { evidence } from '../kernel/evidence.ts';
import type { AthleteRecord } from '../record/athlete-record.ts';
import { asAssessment, assessBlood } from './assess-blood.ts';
import { bloodFinding, bloodFindings } from './blood-findings.ts';
import { bloodVerdicts, verdictsUnderAge, verdictsWithoutPerson } from './blood-verdicts.ts';
import { gradeBlood, isUnderAge } from './grade-blood.ts';
import { inputOfRecord } from './input-of-record.ts';

/** What the blood rules say about an athlete: the module's own answer, and the same as findings and verdicts. */
export interface BloodOfRecord {
  /** Null when sex or age is not known: `results` then says what is missing. */
  readonly blood: BloodAssessment | null;
  /** The most urgent of them is the urgency of `blood`, in the product's names. */
  readonly findings: readonly Finding[];
  readonly results: readonly RuleResult[];
}

const UNDER_AGE_FINDING = bloodFinding('B.OUT_OF_SCOPE_AGE', 'info', null, [
  evidence('under_18', 'Under 18', true, null, { category: 'blood_flags' }),
]);

/** Something was answered around blood tests, so that a person's lines would say more. */
const hasAnswers = ({ bloodContext }: AthleteRecord): boolean => Object.keys(bloodContext).length > 0;

/**
 * The blood rules for a record on a day. Age is that at the newest result's collection; sex and age have no default.
 * Pure; never throws on a record of the declared type.
 */
export function assessBloodOfRecord(record: AthleteRecord, asOf: LocalDate): BloodOfRecord {
  const known = inputOfRecord(record, asOf);
  if (known.status === 'missing') {
    const results = verdictsWithoutPerson(known.missing, record.bloodResults.length > 0, hasAnswers(record));
    return { blood: null, findings: [], results };
  }
  const { input } = known;
  if (isUnderAge(input))
    return { blood: assessBlood(input), findings: [UNDER_AGE_FINDING], results: verdictsUnderAge() };
  const grading = gradeBlood(input);
  const findings = bloodFindings(grading);
  return { blood: asAssessment(input, grading), findings, results: bloodVerdicts(grading, findings) };
}
