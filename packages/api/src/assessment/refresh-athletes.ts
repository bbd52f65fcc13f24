import type { Grant } from '@freshlegs/access';
import type { AthleteId, ClubId } from '@freshlegs/domain';
import { grantsOf } from '../consent/queries.ts';
import { clubSettings } from '../core/club-settings.ts';
import type { ClubScope } from '../core/context.ts';
import { asEngineWithin } from '../core/engine.ts';
import { bumpBoardsOf } from '../core/versions.ts';
import { ledgerFrom, loadLedger, type Ledger } from '../referral/load-prompts.ts';
import { ledgerOf } from '../referral/queries.ts';
import { reconcileLedgers } from '../referral/reconcile-ledgers.ts';
import { assessAthletes, type Judgement } from './assess-athletes.ts';
import { AUDIENCES, cardOfAudience, type CardParts } from './cards.ts';
import { assessToday, judgeToday } from './judge-today.ts';
import { keepAssessments, keepCards, type AudienceCard } from './keep-rows.ts';
import { standingRows, standingsNow, standingsOf, type EngineScope, type Standing } from './standing.ts';

/**
 * After facts were written: judge these athletes on their local day, bring their ledger of prompts up to it, keep
 * assessment and cards, and tell the boards they are on, all in the same transaction. Their facts version is bumped
 * already, so nothing that was kept of them counts any more.
 */
export async function refreshWritten(scope: ClubScope, athleteIds: readonly AthleteId[]): Promise<void> {
  const { runtime, actor } = scope;
  await asEngineWithin(scope, async (tx) => {
    const [settings, rows] = await Promise.all([
      clubSettings({ tx, actor }),
      standingRows(tx, actor.clubId, athleteIds),
    ]);
    const engine: EngineScope = { runtime, tx, clubId: actor.clubId, settings };
    const standings = standingsNow(engine, rows);
    await refresh(engine, standings, async () => assessToday(engine, standings), 'all');
  });
}

/**
 * Brings assessment, ledger and cards of athletes up to now. A fixed number of statements, whatever their number, but
 * for what changes in the ledger. The athletes are locked by the caller.
 */
export async function refreshAthletes(scope: EngineScope, athleteIds: readonly AthleteId[]): Promise<void> {
  const standings = await standingsOf(scope, athleteIds);
  await refresh(scope, standings, async () => (await judgeToday(scope, standings)).of, 'moved');
}

async function refresh(
  scope: EngineScope,
  standings: readonly Standing[],
  judge: () => Promise<ReadonlyMap<AthleteId, Judgement>>,
  boards: 'all' | 'moved',
): Promise<void> {
  const { tx, clubId } = scope;
  const ids = standings.map(({ athleteId }) => athleteId);
  // Sent at once, answered in order: only one way there and back is waited for.
  const [judged, entries, grants] = await Promise.all([
    judge(),
    ledgerOf(tx, clubId, ids, 'all'),
    grantsOf(tx, clubId as ClubId, ids),
  ]);
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
  await Promise.all([
    keepAssessments(scope, standings, judged, 'reconciled'),
    keepCards(scope, audienceCards(scope, seen, judged, { ledger, grants })),
    bumpBoardsOf(tx, clubId, boards === 'all' ? ids : [...moved]),
  ]);
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
  return audienceCards(scope, standings, judged, { ledger, grants });
}

interface Shared {
  readonly ledger: Ledger;
  readonly grants: ReadonlyMap<AthleteId, readonly Grant[]>;
}

const audienceCards = (
  scope: EngineScope,
  standings: readonly Standing[],
  judged: ReadonlyMap<AthleteId, Judgement>,
  { ledger, grants }: Shared,
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
