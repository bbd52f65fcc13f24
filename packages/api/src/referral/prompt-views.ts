import {
  may,
  mayClosePrompt,
  needsOutcome,
  promptViews as disclosures,
  redactFinding,
  type Actor as AccessActor,
  type PromptView as Disclosed,
  type ViewerGrants,
} from '@freshlegs/access';
import {
  PROMPT_STEPS,
  urgencyRank,
  type AthleteId,
  type ConsentCategory,
  type Finding,
  type PromptStep,
  type Urgency,
} from '@freshlegs/domain';
import { explainFinding } from '@freshlegs/rules';
import type { PromptView } from '../assessment/model.ts';
import { placeholderWords, type Reading } from '../assessment/explain-view.ts';
import type { LedgerEntry } from './queries.ts';
import { isStillFound } from './still-found.ts';

/** For whom prompts of one athlete are rendered. */
export interface PromptReader {
  readonly athleteId: AthleteId;
  readonly athleteName: string;
  readonly viewer: ViewerGrants;
  readonly actor: AccessActor;
  readonly reading: Reading;
}

/** The snapshot that is kept with a prompt. */
export interface Snapshot {
  readonly finding: Finding;
  readonly rulesetVersion: string;
}

/** Stored prompts of one athlete by today's consent, the most urgent first; what is not shown is left out. */
export function promptViews(entries: readonly LedgerEntry[], reader: PromptReader): PromptView[] {
  const open = entries.filter(({ row }) => row.status !== 'closed');
  const closed = entries.filter(({ row }) => row.status === 'closed');
  return [...shown(open, reader), ...shown(closed, reader)];
}

function shown(entries: readonly LedgerEntry[], reader: PromptReader): PromptView[] {
  const views = disclosures(
    entries.map(({ row }) => ({
      code: row.code,
      urgency: row.urgency as Urgency,
      category: row.category as ConsentCategory,
    })),
    reader.viewer,
  );
  return entries
    .flatMap((entry, index) => {
      const disclosed = views[index];
      return disclosed === undefined || disclosed.show === 'not-shown' ? [] : [viewOf(entry, disclosed, reader)];
    })
    .toSorted((a, b) => urgencyRank(b.urgency) - urgencyRank(a.urgency) || (a.openedOn < b.openedOn ? -1 : 1));
}

function viewOf(entry: LedgerEntry, disclosed: Disclosed, reader: PromptReader): PromptView {
  const { row } = entry;
  const urgency = row.urgency as Urgency;
  const closed = row.status === 'closed';
  const full = disclosed.show === 'full';
  return {
    id: row.id,
    athleteId: reader.athleteId,
    athleteName: reader.athleteName,
    show: disclosed.show === 'not-shown' ? 'private-urgent' : disclosed.show,
    code: full ? row.code : null,
    ...textOf(entry, disclosed, reader),
    urgency,
    status: row.status,
    openedOn: row.openedOn,
    lastSeenOn: row.lastSeenOn,
    stillFound: isStillFound(entry.events),
    outcome: row.outcome,
    outcomeUntilOn: row.outcomeUntilOn,
    canStep: closed
      ? []
      : PROMPT_STEPS.filter((step) => comesAfter(step, row.status) && may(STEP_ACTION[step], reader.actor)),
    canClose: !closed && mayClosePrompt(reader.actor, urgency),
    needsOutcome: needsOutcome(urgency),
    events: entry.events.map(({ kind, urgency: then, at, by }) => ({
      kind,
      urgency: then as Urgency,
      at: at.toISOString(),
      by,
    })),
  };
}

export const STEP_ACTION = {
  acknowledged: 'prompt.acknowledge',
  talked: 'prompt.talked',
  booked: 'prompt.booked',
  seen: 'prompt.seen',
} as const satisfies Record<PromptStep, string>;

/** Steps go forward; one may be left out. */
export const comesAfter = (step: PromptStep, status: LedgerEntry['row']['status']): boolean =>
  status === 'open' || (status !== 'closed' && PROMPT_STEPS.indexOf(step) > PROMPT_STEPS.indexOf(status));

function textOf(
  { row }: LedgerEntry,
  disclosed: Disclosed,
  { reading, viewer }: PromptReader,
): { readonly title: string; readonly sentence: string } {
  if (disclosed.show === 'medical-review') return placeholderWords('P.MEDICAL_REVIEW', row.urgency as Urgency, reading);
  if (disclosed.show !== 'full') return placeholderWords('P.PRIVATE_URGENT', row.urgency as Urgency, reading);
  // The line and the day of a report may be said where its values may not.
  const finding = redactFinding((row.snapshot as Snapshot).finding, viewer);
  const { audience, ...context } = reading;
  const { title, sentence } = explainFinding(finding, audience, {
    ...context,
    showValues: disclosed.showValues && finding.showValues,
    moreThanOne: false,
  });
  return { title, sentence };
}
