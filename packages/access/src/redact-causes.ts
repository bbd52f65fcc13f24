import type { CauseVerdict, FindingCode, Missing, RuleResult, Verdict } from '@freshlegs/domain';
import { CAUSE_CATEGORY } from './output-categories.ts';
import { sees, type ViewerGrants } from './viewer-grants.ts';

export type RedactedVerdict = Verdict | 'not-shared';

/** A cause as this viewer sees it. */
export interface RedactedCause extends Omit<CauseVerdict, 'verdict'> {
  readonly verdict: RedactedVerdict;
  /** `partial`: some of what could speak for this cause is not shared; the verdict is that of the rest. */
  readonly sharing: 'full' | 'partial' | 'none';
}

const RISING: readonly Verdict[] = ['not-applicable', 'clear', 'insufficient-data', 'flagged'];

const combined = (rules: readonly RuleResult[]): Verdict =>
  RISING.findLast((verdict) => rules.some((rule) => rule.verdict === verdict)) ?? 'not-applicable';

/** Each datum once, in the order of the rules. */
const missingOf = (rules: readonly RuleResult[]): readonly Missing[] => [
  ...new Map(
    rules
      .filter((rule) => rule.verdict === 'insufficient-data')
      .flatMap((rule) => rule.missing)
      .map((missing) => [missing.datum, missing]),
  ).values(),
];

/**
 * The verdict out of what is shared alone, so that a withheld finding changes nothing here. A cause whose own category
 * is withheld reads "not shared" unless a shared finding flags it.
 */
export function redactCause(
  cause: CauseVerdict,
  before: readonly RuleResult[],
  after: readonly RuleResult[],
  shown: ReadonlySet<FindingCode>,
  viewer: ViewerGrants,
): RedactedCause {
  const findings = cause.findings.filter((code) => shown.has(code));
  const rules = after.filter((rule) => rule.cause === cause.cause);
  const hidden = before.some((rule) => rule.cause === cause.cause && !sees(viewer, rule.category));
  const verdict = combined(rules);
  if (!sees(viewer, CAUSE_CATEGORY[cause.cause])) {
    return verdict === 'flagged'
      ? { cause: cause.cause, verdict, findings, missing: [], sharing: 'partial' }
      : { cause: cause.cause, verdict: 'not-shared', findings: [], missing: [], sharing: 'none' };
  }
  // Without any rule there is nothing to combine: the cause's own verdict stands unless a finding made it.
  const verdictShown = rules.length === 0 && !hidden && cause.verdict !== 'flagged' ? cause.verdict : verdict;
  return {
    cause: cause.cause,
    verdict: verdictShown,
    findings,
    missing: rules.length === 0 && !hidden ? cause.missing : missingOf(rules),
    sharing: hidden ? 'partial' : 'full',
  };
}
