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
    if (fired.length === 0 && result.evidence.length === 0) return result;
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
  const lacked = new Map<string, { readonly missing: Missing; readonly rules: Set<RuleResult> }>();
  for (const result of shownTrace) {
    if (result.verdict !== 'insufficient-data') continue;
    for (const missing of result.missing) {
      const known = lacked.get(missing.datum);
      if (known) known.rules.add(result);
      else lacked.set(missing.datum, { missing, rules: new Set([result]) });
    }
  }
  let best: { readonly missing: Missing; readonly rules: Set<RuleResult> } | null = null;
  for (const one of lacked.values()) if (best === null || one.rules.size > best.rules.size) best = one;
  return best?.missing ?? null;
}
