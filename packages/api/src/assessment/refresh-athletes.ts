import type { AthleteId, ClubId } from '@freshlegs/domain';
import { grantsOf } from '../consent/queries.ts';
import { clubSettings } from '../core/club-settings.ts';
import type { ClubScope } from '../core/context.ts';
import { asEngineWithin } from '../core/engine.ts';
import { bumpBoardsOf } from '../core/versions.ts';
import { loadLedger } from '../referral/load-prompts.ts';
import { reconcileLedgers } from '../referral/reconcile-ledgers.ts';
import { assessAthletes, type Judgement } from './assess-athletes.ts';
import { AUDIENCES, cardOfAudience, type CardParts } from './cards.ts';
import { judgeToday } from './judge-today.ts';
import { keepAssessments, keepCards, type AudienceCard } from './keep-rows.ts';
import { standingsOf, type EngineScope, type Standing } from './standing.ts';

/**
 * After facts were written: judge these athletes on their local day, bring their ledger of prompts up to it, and keep
 * assessment and cards, all in the same transaction. Their facts version is bumped already.
 */
export async function refreshWritten(scope: ClubScope, athleteIds: readonly AthleteId[]): Promise<void> {
  const settings = await clubSettings(scope);
  const { runtime, actor } = scope;
  await asEngineWithin(scope, async (tx) =>
    refreshAthletes({ runtime, tx, clubId: actor.clubId, settings }, athleteIds),
  );
}

/**
 * Brings assessment, ledger and cards of athletes up to now. A fixed number of statements, whatever their number, but
 * for what changes in the ledger. The athletes are locked by the caller.
 */
export async function refreshAthletes(scope: EngineScope, athleteIds: readonly AthleteId[]): Promise<void> {
  const standings = await standingsOf(scope, athleteIds);
  const judged = await judgeToday(scope, standings);
  const moved = await reconcileLedgers(scope, assessmentsOf(judged.of), async (days) => {
    const zoneOf = new Map(standings.map(({ athleteId, day }) => [athleteId, day.zone]));
    const asked = days.map(({ athleteId, on }) => ({ athleteId, asOf: on, zone: zoneOf.get(athleteId) ?? 'UTC' }));
    return assessmentsOf(await assessAthletes(scope.tx, scope.clubId, asked));
  });
  await keepAssessments(scope, standings, judged.of, 'reconciled');
  const seen = standings.map((standing) =>
    moved.has(standing.athleteId) ? { ...standing, visibleVersion: standing.visibleVersion + 1 } : standing,
  );
  await keepCards(scope, await cardsOf(scope, seen, judged.of));
  await bumpBoardsOf(scope.tx, scope.clubId, [...moved]);
}

const assessmentsOf = (judged: ReadonlyMap<AthleteId, Judgement>) =>
  new Map([...judged].map(([athleteId, { assessment }]) => [athleteId, assessment]));

/** The cards of athletes for both audiences; five statements, whatever their number. */
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
  return standings.flatMap((standing) => {
    const judgement = judged.get(standing.athleteId);
    if (!judgement) return [];
    const parts: CardParts = { standing, judgement, ledger };
    return AUDIENCES.map((audience) => ({
      standing,
      audience,
      card: cardOfAudience(parts, audience, grants.get(standing.athleteId) ?? [], scope),
    }));
  });
}
