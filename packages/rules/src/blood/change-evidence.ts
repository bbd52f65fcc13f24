import type { Evidence, Finding } from '@freshlegs/domain';
import { ANALYTES, judgedChange } from '@freshlegs/domain/lab';
import { evidence, line } from '../kernel/evidence.ts';
import { dateWords, numberWords } from '../kernel/wording.ts';
import type { AcceptedResult } from './accept-results.ts';

const VARIATION = 'the usual day-to-day and measuring variation';

const dayOf = ({ printed: { collectedOn } }: AcceptedResult): string =>
  `${dateWords(collectedOn)} ${collectedOn.slice(0, 4)}`;

/** The newest result of the same analyte from an earlier day; of one day the one listed first. */
function resultBefore(result: AcceptedResult, accepted: readonly AcceptedResult[]): AcceptedResult | undefined {
  let before: AcceptedResult | undefined;
  for (const other of accepted) {
    if (other.analyte !== result.analyte || other.ageDays <= result.ageDays) continue;
    if (before === undefined || other.ageDays < before.ageDays) before = other;
  }
  return before;
}

/**
 * The change against the own result before, in per cent, beside the reference change value of the analyte (6.5): below it
 * a change may be chance. Nothing without an earlier result, or where the two cannot be compared.
 */
export function changeEvidence(result: AcceptedResult, accepted: readonly AcceptedResult[]): readonly Evidence[] {
  const before = resultBefore(result, accepted);
  if (before === undefined) return [];
  const change = judgedChange(result.analyte, before.printed, result.printed);
  if (change.status === 'not-comparable') return [];
  const { name } = ANALYTES[result.analyte];
  const side = change.percent < 0 ? 'lower' : 'higher';
  return [
    evidence(
      `${result.analyte}.change`,
      `${name}, ${side} than on ${dayOf(before)} by`,
      Math.abs(change.percent),
      '%',
      {
        on: result.printed.collectedOn,
        comparedWith: line('>=', change.rcvPercent, '%', `more than ${VARIATION}`),
        category: 'blood_values',
      },
    ),
  ];
}

/** The same as a sentence each; empty where nothing can be compared. */
export const changeSentences = (finding: Finding): readonly string[] =>
  finding.evidence.flatMap(({ key, label, value, comparedWith }) => {
    if (!key.endsWith('.change') || typeof value !== 'number' || comparedWith === undefined) return [];
    const { limit } = comparedWith;
    const verdict = value < limit ? 'within' : 'more than';
    return [`${label} ${numberWords(value, 0)} per cent: ${verdict} ${VARIATION} (${numberWords(limit, 0)} per cent).`];
  });
