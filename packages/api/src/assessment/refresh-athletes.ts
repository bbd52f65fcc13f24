import type { Grant } from '@freshlegs/access';
import type { AthleteId, ClubId } from '@freshlegs/domain';
import { leaveToEnd, type Tx } from '@freshlegs/db';
import { grantsOf } from '../consent/queries.ts';
import { clubSettings } from '../core/club-settings.ts';
import type { ClubScope } from '../core/context.ts';
import { asEngineWithin } from '../core/engine.ts';
import type { AthleteDay } from '../fact/athlete-day.ts';
import { bumpBoardsOf, bumpFacts } from '../core/versions.ts';
import { ledgerFrom, loadLedger, type Ledger } from '../referral/load-prompts.ts';
import { ledgerOf, type LedgerEntry } from '../referral/queries.ts';
import { reconcileLedgers } from '../referral/reconcile-ledgers.ts';
import { assessAthletes, type Judgement } from './assess-athletes.ts';
import { AUDIENCES, cardOfAudience, type CardParts } from './cards.ts';
import { assessToday, judgeToday } from './judge-today.ts';
import type { Days } from './fact-day.ts';
import { keepDays } from './keep-days.ts';
import { keepAssessments, keepCards, type AudienceCard } from './keep-rows.ts';
import { standingRows, standingsNow, standingsOf, type EngineScope, type Standing } from './standing.ts';

interface Expected {
  /** The day that it should be for athletes; who turns out to be on another one, having moved, is judged on that. */
  readonly days: ReadonlyMap<AthleteId, AthleteDay>;
  /** The only days whose sessions or check-in were written; null: any. */
  readonly written: Days | null;
  /** Comes true when the facts turn out to be written; what writes them is on its way. */
  readonly isWritten: Promise<boolean>;
}

const ANYTHING: Expected = { days: new Map(), written: null, isWritten: Promise.resolve(true) };

/**
 * After facts were written: raise their version, so that nothing that was kept of these athletes counts any more, judge
 * them on their local day, bring their ledger of prompts up to it, keep assessment and cards, and tell the boards they are
 * on, all in the same transaction. The athletes are locked by the caller. False: nothing was written, nothing is kept.
 */
export async function refreshWritten(
  scope: ClubScope,
  athleteIds: readonly AthleteId[],
  { days, written, isWritten }: Expected = ANYTHING,
): Promise<boolean> {
  const { runtime, actor } = scope;
  const { clubId } = actor;
  const asked = [...days].map(([athleteId, { today, zone }]) => ({
    athleteId,
    asOf: today,
    zone,
    keptDays: written === null ? ('not-read' as const) : { written },
  }));
  return asEngineWithin(scope, async (tx) => {
    // Sent together, behind what writes the facts: only one way there and back is waited for.
    const [settings, rows, judged, shared, isThere] = await Promise.all([
      clubSettings({ tx, actor }),
      standingRows(tx, clubId, athleteIds),
      assessAthletes(tx, clubId, asked),
      sharedOf(tx, clubId, athleteIds),
      isWritten,
    ]);
    if (!isThere) return false;
    leaveToEnd(tx, bumpFacts(tx, clubId, athleteIds));
    const engine: EngineScope = { runtime, tx, clubId, settings };
    const standings = standingsNow(engine, rows).map((one) => ({ ...one, factsVersion: one.factsVersion + 1 }));
    const others = standings.filter(({ athleteId, day: { today, zone } }) => {
      const day = days.get(athleteId);
      return day?.today !== today || day.zone !== zone;
    });
    const all = new Map([...judged, ...(await assessToday(engine, others, 'not-read'))]);
    await refresh(engine, standings, all, shared, 'all');
    return true;
  });
}

/**
 * Brings assessment, ledger and cards of athletes up to now. A fixed number of statements for each part of them, but for
 * what changes in the ledger. The athletes are locked by the caller.
 */
export async function refreshAthletes(scope: EngineScope, athleteIds: readonly AthleteId[]): Promise<void> {
  const standings = await standingsOf(scope, athleteIds);
  await Promise.all(partsOf(standings).map(async (part) => refreshPart(scope, part)));
}

/** Athletes of one statement: the server reads some and writes others while this process judges a third part. */
const PART = 50;

const partsOf = (standings: readonly Standing[]): (readonly Standing[])[] =>
  Array.from({ length: Math.ceil(standings.length / PART) }, (_, at) => standings.slice(at * PART, (at + 1) * PART));

async function refreshPart(scope: EngineScope, standings: readonly Standing[]): Promise<void> {
  const ids = standings.map(({ athleteId }) => athleteId);
  const [judged, shared] = await Promise.all([judgeToday(scope, standings), sharedOf(scope.tx, scope.clubId, ids)]);
  await refresh(scope, standings, judged.of, shared, 'moved');
}

interface Shared {
  /** The whole ledger, closed prompts too. */
  readonly entries: readonly LedgerEntry[];
  readonly grants: ReadonlyMap<AthleteId, readonly Grant[]>;
}

async function sharedOf(tx: Tx, clubId: string, athleteIds: readonly AthleteId[]): Promise<Shared> {
  const [entries, grants] = await Promise.all([
    ledgerOf(tx, clubId, athleteIds, 'all'),
    grantsOf(tx, clubId as ClubId, athleteIds),
  ]);
  return { entries, grants };
}

async function refresh(
  scope: EngineScope,
  standings: readonly Standing[],
  judged: ReadonlyMap<AthleteId, Judgement>,
  { entries, grants }: Shared,
  boards: 'all' | 'moved',
): Promise<void> {
  const { tx, clubId } = scope;
  const ids = standings.map(({ athleteId }) => athleteId);
  const moved = await reconcileLedgers(scope, assessmentsOf(judged), entries, async (days) => {
    const zoneOf = new Map(standings.map(({ athleteId, day }) => [athleteId, day.zone]));
    const asked = days.map(({ athleteId, on }) => ({ athleteId, asOf: on, zone: zoneOf.get(athleteId) ?? 'UTC' }));
    return assessmentsOf(await assessAthletes(tx, clubId, asked));
  });
  const ledger =
    moved.size > 0
      ? await loadLedger(tx, clubId, ids, 'open')
      : ledgerFrom(entries.filter(({ row }) => row.status !== 'closed'));
  const seen = standings.map((standing) =>
    moved.has(standing.athleteId) ? { ...standing, visibleVersion: standing.visibleVersion + 1 } : standing,
  );
  // The last that is asked for.
  leaveToEnd(tx, keepDays(scope, judged));
  leaveToEnd(tx, keepAssessments(scope, standings, judged, 'reconciled'));
  // They leave now: the server keeps them while this process makes the cards.
  await Promise.resolve();
  leaveToEnd(tx, keepCards(scope, audienceCards(scope, seen, judged, ledger, grants)));
  leaveToEnd(tx, bumpBoardsOf(tx, clubId, boards === 'all' ? ids : [...moved]));
}

const assessmentsOf = (judged: ReadonlyMap<AthleteId, Judgement>) =>
  new Map([...judged].map(([athleteId, { assessment }]) => [athleteId, assessment]));

/** The cards of athletes for both audiences; two statements, whatever their number. */
export async function cardsOf(
  scope: EngineScope,
  standings: readonly Standing[],
  judged: ReadonlyMap<AthleteId, Judgement>,
): Promise<AudienceCard[]> {
  const ids = standings.map(({ athleteId }) => athleteId);
  const [ledger, grants] = await Promise.all([
    loadLedger(scope.tx, scope.clubId, ids, 'open'),
    grantsOf(scope.tx, scope.clubId as ClubId, ids),
  ]);
  return audienceCards(scope, standings, judged, ledger, grants);
}

const audienceCards = (
  scope: EngineScope,
  standings: readonly Standing[],
  judged: ReadonlyMap<AthleteId, Judgement>,
  ledger: Ledger,
  grants: ReadonlyMap<AthleteId, readonly Grant[]>,
): AudienceCard[] =>
  standings.flatMap((standing) => {
    const judgement = judged.get(standing.athleteId);
    if (!judgement) return [];
    const parts: CardParts = { standing, judgement, ledger };
    return AUDIENCES.map((audience) => ({
      standing,
      audience,
      card: cardOfAudience(parts, audience, grants.get(standing.athleteId) ?? [], scope),
    }));
  });
