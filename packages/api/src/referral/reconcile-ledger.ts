import { and, eq, sql } from 'drizzle-orm';
import {
  addDays,
  type Assessment,
  type AthleteId,
  type FindingCode,
  type LocalDate,
  type Urgency,
} from '@freshlegs/domain';
import { athlete, type Tx } from '@freshlegs/db';
import { reconcilePrompts, type OpenPrompt, type PromptChange } from '@freshlegs/rules';
import { newId, type Runtime } from '../core/runtime.ts';
import type { Snapshot } from './prompt-views.ts';
import { insertEvent, insertPrompt, ledgerOf, updatePrompt, type EventKind, type LedgerEntry } from './queries.ts';
import { isStillFound } from './still-found.ts';

/** Where the ledger is kept: a transaction that is the club's engine now. */
export interface LedgerScope {
  readonly runtime: Runtime;
  readonly tx: Tx;
  readonly clubId: string;
}

export interface Judged {
  readonly assessment: Assessment;
  /** Today's facts evaluated on an earlier day. */
  readonly assessmentOn: (day: LocalDate) => Promise<Assessment>;
}

/**
 * Brings the ledger of an athlete up to an assessment: opens, escalates and reopens with a snapshot of the finding, and
 * notes what is no longer found. It never closes a prompt.
 */
export async function reconcileLedger(scope: LedgerScope, athleteId: AthleteId, judged: Judged): Promise<void> {
  const { tx, clubId } = scope;
  const entries = await ledgerOf(tx, clubId, [athleteId], 'all');
  const { assessment } = judged;
  const prompts: OpenPrompt[] = [];
  for (const entry of entries) prompts.push(promptOf(entry, await lastFoundOn(entry, judged)));
  const changes = reconcilePrompts(prompts, assessment, assessment.asOf);
  for (const change of changes) await apply(scope, athleteId, change, entries, assessment);
  if (changes.some((change) => change.kind !== 'still-found')) await bumpVisible(scope, athleteId);
}

function promptOf({ row, events }: LedgerEntry, lastSeenOn: LocalDate): OpenPrompt {
  const { id, status } = row;
  return {
    id,
    code: row.code as FindingCode,
    urgency: row.urgency as Urgency,
    status,
    lastSeenOn,
    noLongerFound: !isStillFound(events),
  };
}

const MAX_DAYS_BACK = 30;

/**
 * The last day on which the finding of a closed prompt was there without a break. Days on which nothing was written were
 * not judged then; they are judged now, so that silence alone does not reopen what a physician has answered.
 */
async function lastFoundOn({ row }: LedgerEntry, { assessment, assessmentOn }: Judged): Promise<LocalDate> {
  const { asOf } = assessment;
  let last = row.lastSeenOn as LocalDate;
  if (row.status !== 'closed' || last < addDays(asOf, -MAX_DAYS_BACK) || !finds(assessment, row.code)) return last;
  for (let day = addDays(last, 1); day < asOf; day = addDays(day, 1)) {
    if (!finds(await assessmentOn(day), row.code)) return last;
    last = day;
  }
  return last;
}

const finds = ({ findings }: Assessment, code: string): boolean => findings.some((finding) => finding.code === code);

async function apply(
  scope: LedgerScope,
  athleteId: AthleteId,
  change: PromptChange,
  entries: readonly LedgerEntry[],
  assessment: Assessment,
): Promise<void> {
  if (change.kind === 'opened') return open(scope, athleteId, change, assessment);
  const entry = entries.find(({ row }) => row.id === change.id);
  if (!entry) return;
  const { tx } = scope;
  const { row } = entry;
  const { asOf: lastSeenOn } = assessment;
  switch (change.kind) {
    case 'still-found':
      await updatePrompt(tx, row, { lastSeenOn });
      // Found again after it had gone: said once, while the steps that people took stay.
      if (!isStillFound(entry.events) && row.status !== 'closed') await note(scope, row, 'reopened', change.urgency);
      return;
    case 'no-longer-found':
      return note(scope, row, 'no-longer-found', change.urgency);
    case 'escalated':
    case 'reopened': {
      const { category } = change.finding;
      // What got worse, or came back, has to be seen again by a person.
      const fresh = { status: 'open', outcome: null, outcomeUntilOn: null, closedAt: null } as const;
      await updatePrompt(tx, row, {
        ...fresh,
        urgency: change.urgency,
        category,
        lastSeenOn,
        snapshot: snapshotOf(change.finding, assessment),
      });
      return note(scope, { ...row, category }, change.kind, change.urgency);
    }
  }
}

async function open(
  scope: LedgerScope,
  athleteId: AthleteId,
  change: Extract<PromptChange, { kind: 'opened' }>,
  assessment: Assessment,
): Promise<void> {
  const { runtime, tx, clubId } = scope;
  const { category } = change.finding;
  const row = {
    clubId,
    id: newId<string>(runtime),
    athleteId,
    code: change.code,
    category,
    urgency: change.urgency,
    status: 'open' as const,
    openedOn: assessment.asOf,
    lastSeenOn: assessment.asOf,
    snapshot: snapshotOf(change.finding, assessment),
    createdAt: runtime.now(),
  };
  await insertPrompt(tx, row);
  await note(scope, row, 'opened', change.urgency);
}

const snapshotOf = (finding: Snapshot['finding'], { rulesetVersion }: Assessment): Snapshot => ({
  finding,
  rulesetVersion,
});

async function note(
  { runtime, tx }: LedgerScope,
  row: Parameters<typeof insertEvent>[1],
  kind: EventKind,
  urgency: Urgency,
): Promise<void> {
  await insertEvent(tx, row, { id: newId<string>(runtime), kind, urgency, actorId: null, at: runtime.now() });
}

async function bumpVisible({ tx, clubId }: LedgerScope, athleteId: AthleteId): Promise<void> {
  await tx
    .update(athlete)
    .set({ visibleVersion: sql`${athlete.visibleVersion} + 1` })
    .where(and(eq(athlete.clubId, clubId), eq(athlete.id, athleteId)));
}
