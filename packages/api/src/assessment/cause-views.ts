import type { RedactedAssessment, RedactedCause, RedactedVerdict } from '@freshlegs/access';
import { LADDER, type CauseId } from '@freshlegs/domain';
import { explainCause, ruleTitle, VERDICT_WORDS } from '@freshlegs/rules';
import { evidenceView, missingView } from './explain-view.ts';
import type { CauseState, CauseView, FindingView } from './model.ts';

/** The ladder in its order, each cause with what its rules looked at. */
export function causeViews(assessment: RedactedAssessment): CauseView[] {
  return LADDER.map(({ id, title, step }) => {
    const cause = assessment.causes.find((one) => one.cause === id) ?? silent(id);
    const looked = cause.sharing === 'none' ? [] : assessment.trace.filter((rule) => rule.cause === id);
    return {
      cause: id,
      title,
      step,
      verdict: cause.verdict,
      sharing: cause.sharing,
      findings: [...cause.findings],
      looked: looked.map(({ rule, verdict, evidence }) => ({
        rule,
        title: ruleTitle(rule),
        verdict,
        evidence: evidence.map(evidenceView),
      })),
      missing: cause.missing.map(missingView),
      sentence: sentenceOf(cause, title),
    };
  });
}

const silent = (cause: CauseId): RedactedCause => ({
  cause,
  verdict: 'not-applicable',
  findings: [],
  missing: [],
  sharing: 'full',
});

const sentenceOf = ({ verdict, ...cause }: RedactedCause, title: string): string =>
  verdict === 'not-shared' ? `${title}: not shared.` : explainCause({ ...cause, verdict });

const WORDS: Readonly<Record<RedactedVerdict, string>> = { ...VERDICT_WORDS, 'not-shared': 'Not shared' };
const BY_WEIGHT: readonly RedactedVerdict[] = ['flagged', 'insufficient-data', 'clear', 'not-applicable', 'not-shared'];

/** Several causes in one cell: the weightiest verdict speaks. */
export function causeState(
  assessment: RedactedAssessment,
  findings: readonly FindingView[],
  ids: readonly CauseId[],
): CauseState {
  const causes = assessment.causes.filter((cause) => ids.includes(cause.cause));
  const verdict = BY_WEIGHT.find((wanted) => causes.some((cause) => cause.verdict === wanted)) ?? 'not-applicable';
  const speaking = causes.find((cause) => cause.verdict === verdict);
  const finding = findings.find((one) => speaking?.findings.includes(one.code));
  const sentence =
    verdict === 'flagged'
      ? (finding?.title ?? null)
      : verdict === 'insufficient-data'
        ? (speaking?.missing[0]?.sentence ?? null)
        : null;
  return { verdict, word: WORDS[verdict], sentence };
}
