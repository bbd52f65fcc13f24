import type { ConsentCategory, Finding, Missing, RuleResult } from '@freshlegs/domain';
import { disclosureOf } from './disclosure.ts';
import { familyOf } from './finding-family.ts';
import { shownEvidence } from './redact-evidence.ts';
import { rowOf } from './redaction-table.ts';
import { sees, type ViewerGrants } from './viewer-grants.ts';

/** Untagged evidence of a blood rule is a laboratory value. */
const VALUES_OF: Readonly<Partial<Record<ConsentCategory, ConsentCategory>>> = { blood_flags: 'blood_values' };

/**
 * The rules whose category is shared. One that fired only codes of a more private family (a blood result read in
 * pregnancy) reads as not judged, as it does for an athlete without a result.
 */
export function redactTrace(
  trace: readonly RuleResult[],
  findings: readonly Finding[],
  viewer: ViewerGrants,
): readonly RuleResult[] {
  const redactResult = (result: RuleResult): RuleResult => {
    const fired = findings.filter((finding) => finding.rule === result.rule);
    const shown = fired.find((finding) => disclosureOf(finding.code, viewer) === 'full');
    if (fired.length > 0 && shown === undefined)
      return { ...result, verdict: 'insufficient-data', evidence: [], missing: [], insufficient: null };
    const fallback = shown ? rowOf(familyOf(shown.code)).values : (VALUES_OF[result.category] ?? result.category);
    return { ...result, evidence: shownEvidence(result.evidence, fallback, viewer) };
  };
  return trace.filter((result) => sees(viewer, result.category)).map(redactResult);
}

/**
 * What to log next, from the rules that are shown: the datum that most of the rules without a verdict lack, the
 * earliest in the order of the rules among equals.
 */
export function logNextOf(shownTrace: readonly RuleResult[]): Missing | null {
  const waiting = shownTrace.filter((result) => result.verdict === 'insufficient-data');
  const rulesLacking = (datum: string) =>
    waiting.filter((result) => result.missing.some((missing) => missing.datum === datum)).length;
  return waiting
    .flatMap((result) => result.missing)
    .reduce<Missing | null>(
      (best, missing) => (best === null || rulesLacking(missing.datum) > rulesLacking(best.datum) ? missing : best),
      null,
    );
}
