import { CAUSE_IDS, urgencyRank } from '@freshlegs/domain';
import type { CauseVerdict, Finding, FindingCode, Missing, RuleResult } from '@freshlegs/domain';

/**
 * One verdict a cause (DESIGN of the ladder): flagged if any of its rules says so; else insufficient-data if any rule
 * that could have flagged it lacked data; else clear if any applied; else not-applicable. A finding may be a note that
 * flags nothing ("haemoglobin not low, ferritin missing"): the verdict of its rule decides.
 */
export function causeVerdicts(findings: readonly Finding[], results: readonly RuleResult[]): CauseVerdict[] {
  return CAUSE_IDS.map((cause) => {
    const codes: FindingCode[] = [];
    for (const finding of findings) {
      if (finding.cause === cause && urgencyRank(finding.urgency) > 0) codes.push(finding.code);
    }
    let flagged = false;
    let lacking = false;
    let applied = false;
    const missing: Missing[] = [];
    for (const result of results) {
      if (result.cause !== cause) continue;
      flagged ||= result.verdict === 'flagged';
      lacking ||= result.verdict === 'insufficient-data';
      applied ||= result.verdict === 'clear' || result.verdict === 'flagged';
      for (const one of result.missing) {
        if (!missing.some(({ datum, sentence }) => datum === one.datum && sentence === one.sentence)) missing.push(one);
      }
    }
    const verdict = flagged ? 'flagged' : lacking ? 'insufficient-data' : applied ? 'clear' : 'not-applicable';
    return { cause, verdict, findings: codes, missing };
  });
}
