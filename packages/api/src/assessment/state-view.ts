import type { RedactedAssessment } from '@freshlegs/access';
import { urgencyRank, type Urgency } from '@freshlegs/domain';
import type { FindingView, StateView } from './model.ts';
import { placeholderText } from './placeholder-text.ts';

const WORDS: Readonly<Record<Urgency, string>> = {
  emergency: 'Emergency',
  urgent_same_day: 'Doctor today',
  doctor_days: 'Doctor within days',
  doctor_weeks: 'Doctor within weeks',
  discuss: 'Talk',
  info: 'Note',
  none: 'Nothing found',
};

/** How an athlete is for this viewer. Nothing found says so only where something could be judged. */
export function stateView(assessment: RedactedAssessment, findings: readonly FindingView[], firstName: string): StateView {
  const { urgency, placeholders } = assessment;
  const word = WORDS[urgency];
  const placeholder = placeholders.find((one) => one.urgency === urgency);
  const strongest = inOrderOfAttention(findings, assessment)[0];
  if (placeholder && strongest?.urgency !== urgency) {
    const { title, sentence } = placeholderText(placeholder.code, urgency, firstName);
    return { level: urgency, word, title, reason: sentence };
  }
  if (strongest) return { level: urgency, word, title: strongest.title, reason: strongest.sentence };
  return silentState(assessment);
}

function silentState({ causes, logNext }: RedactedAssessment): StateView {
  if (causes.every((cause) => cause.verdict === 'not-shared')) return { level: 'not-shared', word: 'Not shared', title: null, reason: null };
  const judged = causes.some((cause) => cause.verdict === 'clear');
  return judged
    ? { level: 'none', word: WORDS.none, title: null, reason: logNext?.sentence ?? null }
    : { level: 'unknown', word: 'Not enough data', title: null, reason: logNext?.sentence ?? null };
}

const GRADES = ['strong', 'watch', 'info'];

/** Most urgent first, then the first contributors, then by grade and code. */
export function inOrderOfAttention(findings: readonly FindingView[], { ranking }: Pick<RedactedAssessment, 'ranking'>): readonly FindingView[] {
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
