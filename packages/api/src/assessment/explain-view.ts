import type { RedactedAssessment, RedactedFinding } from '@freshlegs/access';
import type { Evidence, Missing, PlaceholderCode, Urgency } from '@freshlegs/domain';
import { explainFinding, explainPlaceholder, SOURCES, type TextContext } from '@freshlegs/rules';
import type { z } from 'zod';
import type { EvidenceView, FindingView, MissingView, SourceView } from './model.ts';

/** Who reads, and what a text may know. */
export interface Reading extends Omit<TextContext, 'showValues' | 'moreThanOne'> {
  readonly audience: 'coach' | 'athlete';
}

/** First names are what people call each other at the track. */
export const firstNameOf = (name: string): string => name.split(' ')[0] ?? name;

/** The findings as sentences, the most urgent first, then in the order of the contributors. */
export function findingViews(assessment: RedactedAssessment, reading: Reading): FindingView[] {
  const hasBlood = assessment.findings.some((finding) => finding.code.startsWith('B.'));
  const moreThanOne = hasBlood && assessment.findings.some((finding) => !finding.code.startsWith('B.'));
  return assessment.findings.map((finding) => findingView(finding, { ...reading, moreThanOne }));
}

function findingView(finding: RedactedFinding, reading: Reading & { readonly moreThanOne: boolean }): FindingView {
  const { audience, ...context } = reading;
  const explained = explainFinding(finding, audience, { ...context, showValues: finding.showValues });
  return {
    code: finding.code,
    title: explained.title,
    cause: finding.cause,
    urgency: finding.urgency,
    weeks: finding.weeks ?? null,
    grade: finding.grade,
    evidenceGrade: finding.evidenceGrade,
    sentence: explained.sentence,
    suggestion: explained.suggestion,
    wouldChangeOurMind: explained.wouldChangeOurMind,
    evidence: finding.evidence.map(evidenceView),
    sources: finding.sources.map(sourceView),
    showValues: finding.showValues,
  };
}

export function evidenceView({ key, label, value, unit, on, comparedWith }: Evidence): EvidenceView {
  return { key, label, value, unit, on: on ?? null, comparedWith: comparedWith ?? null };
}

/** The words in place of something that is not shared: that help is needed, never why. */
export const placeholderWords = (code: PlaceholderCode, urgency: Urgency, reading: Reading) =>
  explainPlaceholder(code, urgency, { ...reading, showValues: false, moreThanOne: false });

export const missingView = ({ datum, reason, sentence, logNext }: Missing): z.output<typeof MissingView> => ({
  datum,
  reason,
  sentence,
  logNext,
});

const BIBLIOGRAPHY: Readonly<Record<string, { readonly citation: string; readonly url: string | null }>> = SOURCES;

function sourceView(id: string): z.output<typeof SourceView> {
  const source = BIBLIOGRAPHY[id];
  return { id, citation: source?.citation ?? id, url: source?.url ?? null };
}
