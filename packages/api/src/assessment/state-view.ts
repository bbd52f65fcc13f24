import type { RedactedAssessment } from '@freshlegs/access';
import { atLeast, LADDER, urgencyRank, type CauseId } from '@freshlegs/domain';
import { PROMPT_FROM, strongestReason, URGENCY_WORDS } from '@freshlegs/rules';
import { placeholderWords, type Reading } from './explain-view.ts';
import type { FindingView, StateView } from './model.ts';

/** How an athlete is for this viewer, with the strongest reason. "Nothing stands out" is said only where something could be judged. */
export function stateView(
  assessment: RedactedAssessment,
  findings: readonly FindingView[],
  reading: Reading,
): StateView {
  const { causes, urgency } = assessment;
  if (findings.length === 0 && assessment.placeholders.length === 0) {
    if (causes.every((cause) => cause.verdict === 'not-shared'))
      return { level: 'not-shared', word: 'Not shared', title: null, reason: null };
    if (!isJudged(assessment))
      return {
        level: 'unknown',
        word: 'Not enough data',
        title: null,
        reason: assessment.logNext?.sentence ?? reasonOf(assessment, reading),
      };
  }
  return {
    level: urgency,
    word: URGENCY_WORDS[urgency],
    title: titleOf(assessment, findings, reading),
    reason: reasonOf(assessment, reading),
  };
}

const TRAINING: ReadonlySet<CauseId> = new Set(LADDER.filter(({ step }) => step === 'training').map(({ id }) => id));

/**
 * True if silence means something: how the legs feel is known, and of the training causes at least two could be judged.
 * An athlete of whom little is known is grey, never fine.
 */
function isJudged({ causes, insufficient }: RedactedAssessment): boolean {
  const clear = causes.filter(({ cause, verdict }) => TRAINING.has(cause) && verdict === 'clear');
  return clear.length >= 2 && !insufficient.includes('heaviness');
}

const reasonOf = (assessment: RedactedAssessment, { audience, ...context }: Reading): string =>
  strongestReason(assessment, { ...context, showValues: false, moreThanOne: false }, audience);

function titleOf(assessment: RedactedAssessment, findings: readonly FindingView[], reading: Reading): string | null {
  const strongest = inOrderOfAttention(findings, assessment)[0];
  const hidden = assessment.placeholders.find(
    (one) => urgencyRank(one.urgency) > urgencyRank(strongest?.urgency ?? 'none'),
  );
  if (hidden) return placeholderWords(hidden.code, hidden.urgency, reading).title;
  // As the reason does: below what asks for a doctor the first contributor of heavy legs speaks.
  const first = findings.find((finding) => finding.code === assessment.ranking[0]?.code);
  return (strongest && !atLeast(strongest.urgency, PROMPT_FROM) ? (first ?? strongest) : strongest)?.title ?? null;
}

const GRADES = ['strong', 'watch', 'info'];

/** Most urgent first, then the first contributors, then by grade and code. */
export function inOrderOfAttention(
  findings: readonly FindingView[],
  { ranking }: Pick<RedactedAssessment, 'ranking'>,
): readonly FindingView[] {
  const place = (code: string) => {
    const index = ranking.findIndex((contributor) => contributor.code === code);
    return index === -1 ? ranking.length : index;
  };
  const grade = (finding: FindingView) => (finding.grade === null ? GRADES.length : GRADES.indexOf(finding.grade));
  return findings.toSorted(
    (a, b) =>
      urgencyRank(b.urgency) - urgencyRank(a.urgency) ||
      place(a.code) - place(b.code) ||
      grade(a) - grade(b) ||
      (a.code < b.code ? -1 : 1),
  );
}
