import { atLeast, daysBetween, urgencyRank } from '@freshlegs/domain';
import type { Assessment, Finding, FindingCode, LocalDate, Urgency } from '@freshlegs/domain';

/** From this urgency on a finding is persisted as a prompt, so that no human misses it. */
export const PROMPT_FROM: Urgency = 'doctor_weeks';

/** A prompt of the ledger as it stands; closed ones are passed too, because they can come back. */
export interface OpenPrompt {
  readonly id: string;
  readonly code: FindingCode;
  /** The most urgent it has been since it was opened or reopened. */
  readonly urgency: Urgency;
  readonly status: 'open' | 'acknowledged' | 'talked' | 'booked' | 'seen' | 'closed';
  /** Last local day on which its finding was found, also after closing. */
  readonly lastSeenOn: LocalDate;
  /** True once `no-longer-found` was recorded after `lastSeenOn`; absent: told from the days alone. */
  readonly noLongerFound?: boolean;
}

/**
 * What the ledger should do. `still-found` only moves `lastSeenOn` (no event); the others are events.
 * Nothing here ever closes a prompt, nor lowers its urgency: only people do.
 */
export type PromptChange =
  | { readonly kind: 'opened'; readonly code: FindingCode; readonly urgency: Urgency; readonly finding: Finding }
  | {
      readonly kind: 'escalated' | 'reopened';
      readonly id: string;
      readonly code: FindingCode;
      readonly urgency: Urgency;
      readonly finding: Finding;
    }
  | { readonly kind: 'still-found'; readonly id: string; readonly code: FindingCode; readonly urgency: Urgency }
  | { readonly kind: 'no-longer-found'; readonly id: string; readonly code: FindingCode; readonly urgency: Urgency };

/**
 * Compares the ledger with an assessment: one prompt for each code of `doctor_weeks` or more urgent.
 *
 * - no prompt of the code yet: `opened`
 * - more urgent than before: `escalated`; a closed one that got worse: `reopened`
 * - a closed one whose finding was away for more than a day and is back: `reopened`
 * - found as before (also when milder): `still-found`, once a day
 * - not found any more: `no-longer-found`, once; the prompt stays as it is
 *
 * Pure: same ledger and assessment, same changes, in character order of the code.
 */
export function reconcilePrompts(
  open: readonly OpenPrompt[],
  assessment: Pick<Assessment, 'findings'>,
  asOf: LocalDate,
): readonly PromptChange[] {
  const changes: PromptChange[] = [];
  const ledger = latestOfCode(open);
  const found = new Map(assessment.findings.map((finding) => [finding.code, finding]));
  for (const finding of found.values()) {
    const change = changeFor(ledger.get(finding.code), finding, asOf);
    if (change) changes.push(change);
  }
  for (const prompt of ledger.values()) {
    const { id, code, urgency, status } = prompt;
    if (!found.has(code) && status !== 'closed' && !isRecordedAsGone(prompt, asOf)) {
      changes.push({ kind: 'no-longer-found', id, code, urgency });
    }
  }
  return changes.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

function changeFor(prompt: OpenPrompt | undefined, finding: Finding, asOf: LocalDate): PromptChange | null {
  const { code, urgency } = finding;
  const wanted = atLeast(urgency, PROMPT_FROM);
  if (prompt === undefined) return wanted ? { kind: 'opened', code, urgency, finding } : null;
  const { id, status, lastSeenOn } = prompt;
  const worse = urgencyRank(urgency) > urgencyRank(prompt.urgency);
  const closed = status === 'closed';
  const cameBack = closed && daysBetween(lastSeenOn, asOf) > 1;
  if (wanted && closed && (worse || cameBack)) return { kind: 'reopened', id, code, urgency, finding };
  if (wanted && worse) return { kind: 'escalated', id, code, urgency, finding };
  if (lastSeenOn === asOf && prompt.noLongerFound !== true) return null;
  return { kind: 'still-found', id, code, urgency: prompt.urgency };
}

/** Of one code the prompt that is not closed counts, else the one seen last. */
function latestOfCode(prompts: readonly OpenPrompt[]): ReadonlyMap<FindingCode, OpenPrompt> {
  const latest = new Map<FindingCode, OpenPrompt>();
  for (const prompt of prompts) {
    const known = latest.get(prompt.code);
    if (known === undefined || isLater(prompt, known)) latest.set(prompt.code, prompt);
  }
  return latest;
}

function isLater(prompt: OpenPrompt, known: OpenPrompt): boolean {
  const closed = prompt.status === 'closed';
  if (closed !== (known.status === 'closed')) return !closed;
  return prompt.lastSeenOn > known.lastSeenOn;
}

const isRecordedAsGone = ({ noLongerFound, lastSeenOn }: OpenPrompt, asOf: LocalDate): boolean =>
  noLongerFound ?? daysBetween(lastSeenOn, asOf) > 1;
