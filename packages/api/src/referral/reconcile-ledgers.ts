import { and, eq, inArray, sql } from 'drizzle-orm';
import {
  addDays,
  type Assessment,
  type AthleteId,
  type FindingCode,
  type LocalDate,
  type Urgency,
} from '@freshlegs/domain';
import { prompt, type Tx } from '@freshlegs/db';
import { reconcilePrompts, type OpenPrompt, type PromptChange } from '@freshlegs/rules';
import { newId, type Runtime } from '../core/runtime.ts';
import { bumpCards } from '../core/versions.ts';
import type { Snapshot } from './prompt-views.ts';
import { insertEvent, insertPrompt, updatePrompt, type EventKind, type LedgerEntry } from './queries.ts';
import { isStillFound } from './still-found.ts';

/** Where the ledger is kept: a transaction that is the club's engine now. */
export interface LedgerScope {
  readonly runtime: Runtime;
  readonly tx: Tx;
  readonly clubId: string;
}

type Assessments = ReadonlyMap<AthleteId, Assessment>;

/** Today's facts of athletes evaluated on an earlier day, each on one. */
export type AssessOn = (
  days: readonly { readonly athleteId: AthleteId; readonly on: LocalDate }[],
) => Promise<Assessments>;

/**
 * Brings the ledgers of athletes up to their assessments: opens, escalates and reopens with a snapshot of the finding,
 * and notes what is no longer found. It never closes a prompt. Whose ledger changed is returned; what others see of them
 * is bumped by one, and their boards are left to the caller. `entries` is the whole ledger of these athletes; no statement
 * where nothing changes.
 */
export async function reconcileLedgers(
  scope: LedgerScope,
  assessments: Assessments,
  entries: readonly LedgerEntry[],
  assessOn: AssessOn,
): Promise<ReadonlySet<AthleteId>> {
  const { tx, clubId } = scope;
  const lastFound = await lastFoundDays(entries, assessments, assessOn);
  const changed = new Set<AthleteId>();
  const found: StillFound[] = [];
  for (const [athleteId, assessment] of assessments) {
    const own = entries.filter(({ row }) => row.athleteId === athleteId);
    const prompts = own.map((entry) => promptOf(entry, lastFound.get(entry.row.id)));
    for (const change of reconcilePrompts(prompts, assessment, assessment.asOf)) {
      changed.add(athleteId);
      if (change.kind === 'still-found') found.push({ id: change.id, on: assessment.asOf });
      await apply(scope, athleteId, change, own, assessment);
    }
  }
  await markFound(scope, found);
  await bumpCards(tx, clubId, [...changed]);
  return changed;
}

function promptOf({ row, events }: LedgerEntry, lastSeenOn = row.lastSeenOn as LocalDate): OpenPrompt {
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
 * The last day on which the finding of each closed prompt was there without a break. Days on which nothing was written
 * were not judged then; they are judged now, so that silence alone does not reopen what a physician has answered.
 */
async function lastFoundDays(
  entries: readonly LedgerEntry[],
  assessments: Assessments,
  assessOn: AssessOn,
): Promise<ReadonlyMap<string, LocalDate>> {
  const last = new Map<string, LocalDate>();
  let asking = entries
    .filter(({ row }) => {
      const today = assessments.get(row.athleteId as AthleteId);
      return (
        today !== undefined &&
        row.status === 'closed' &&
        row.lastSeenOn >= addDays(today.asOf, -MAX_DAYS_BACK) &&
        row.lastSeenOn < addDays(today.asOf, -1) &&
        finds(today, row.code)
      );
    })
    .map(({ row }) => ({ row, athleteId: row.athleteId as AthleteId, next: addDays(row.lastSeenOn as LocalDate, 1) }));
  while (asking.length > 0) {
    // Of each athlete one day at a time, the earliest that anybody asks for.
    const days = new Map<AthleteId, LocalDate>();
    for (const { athleteId, next } of asking) {
      const known = days.get(athleteId);
      if (known === undefined || next < known) days.set(athleteId, next);
    }
    const judged = await assessOn([...days].map(([athleteId, on]) => ({ athleteId, on })));
    asking = asking.flatMap((one) => {
      const { row, athleteId, next } = one;
      if (days.get(athleteId) !== next) return [one];
      const [then, today] = [judged.get(athleteId), assessments.get(athleteId)];
      if (!then || !today || !finds(then, row.code)) return [];
      last.set(row.id, next);
      const following = addDays(next, 1);
      return following < today.asOf ? [{ ...one, next: following }] : [];
    });
  }
  return last;
}

const finds = ({ findings }: Assessment, code: string): boolean => findings.some((finding) => finding.code === code);

interface StillFound {
  readonly id: string;
  readonly on: LocalDate;
}

async function markFound({ tx, clubId }: LedgerScope, found: readonly StillFound[]): Promise<void> {
  for (const [on, ids] of idsByDay(found))
    await tx
      .update(prompt)
      .set({ lastSeenOn: sql`${on}::date` })
      .where(and(eq(prompt.clubId, clubId), inArray(prompt.id, ids)));
}

/** Athletes around the earth live in two or three days at a time. */
function idsByDay(found: readonly StillFound[]): ReadonlyMap<LocalDate, string[]> {
  const days = new Map<LocalDate, string[]>();
  for (const { id, on } of found) days.set(on, [...(days.get(on) ?? []), id]);
  return days;
}

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
