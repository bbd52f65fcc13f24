import type { Assessment } from '@freshlegs/domain';
import type { TextContext } from '../kernel/rule.ts';
import { explainCause } from './explain-cause.ts';
import { explainFinding } from './explain-finding.ts';
import { DATA_WORDS, INSUFFICIENT_WORDS } from './explain-insufficient.ts';
import { strongestReason } from './strongest-reason.ts';
import type { Reader } from './reader.ts';
import { URGENCY_WORDS, urgencySentence } from './urgency-words.ts';

const READERS: readonly Reader[] = ['coach', 'athlete', 'physician'];

/** Every text of a case for every reader, one a line: for wording tests and for reading a case as a whole. */
export function renderCase(assessment: Assessment, context: TextContext): string {
  const lines: string[] = [URGENCY_WORDS[assessment.urgency], strongestReason(assessment, context)];
  for (const reader of READERS) {
    lines.push(urgencySentence(assessment.urgency, reader, context));
    for (const finding of assessment.findings) {
      const { title, sentence, evidenceLines, strength, suggestion, wouldChangeOurMind } = explainFinding(
        finding,
        reader,
        context,
      );
      lines.push(title, sentence, ...evidenceLines, strength, suggestion ?? '', wouldChangeOurMind);
    }
  }
  for (const code of assessment.insufficient)
    lines.push(INSUFFICIENT_WORDS[code].sentence, INSUFFICIENT_WORDS[code].logNext);
  for (const code of assessment.data) lines.push(DATA_WORDS[code].sentence);
  for (const { missing } of assessment.trace)
    for (const { sentence, logNext } of missing) lines.push(sentence, logNext);
  for (const cause of assessment.causes) lines.push(explainCause(cause));
  return lines.filter((line) => line !== '').join('\n');
}
