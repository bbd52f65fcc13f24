import type { AthleteId, ConsentCategory } from '@freshlegs/domain';
import { grantsOf, viewerGrantsOf } from '../consent/queries.ts';
import { clubSettings } from '../core/club-settings.ts';
import type { AuthorizedSquad, ClubScope, Relation } from '../core/context.ts';
import { asEngineWithin } from '../core/engine.ts';
import { loadLedger } from '../referral/load-prompts.ts';
import { rememberBoard, rememberedBoard } from './board-memory.ts';
import { audienceOf, boardVersion } from './board-version.ts';
import { cardFor, type Card, type CardAudience } from './cards.ts';
import { judgeToday } from './judge-today.ts';
import { keepAssessments, keepCards } from './keep-rows.ts';
import { readCards, type ReadCard } from './read-cards.ts';
import { readReadyBoard } from './read-ready-board.ts';
import { cardsOf } from './refresh-athletes.ts';
import { standingsOf, type EngineScope, type Standing } from './standing.ts';
import { SELF } from './viewer.ts';

/** A board in its order. */
export interface ReadBoard {
  readonly athleteIds: readonly AthleteId[];
  readonly categories: readonly ConsentCategory[];
  /** As JSON text with commas between them. */
  readonly rows: string;
  /** Between these instants it is the same day for all of them; null when a row was made for this viewer alone. */
  readonly sameDay: { readonly from: Date; readonly until: Date } | null;
}

interface Shown extends Card {
  readonly athleteId: AthleteId;
  readonly name: string;
  /** Null: made for this viewer alone. */
  readonly day: { readonly from: Date; readonly until: Date } | null;
}

/**
 * The board of a squad for the actor, those who need attention first. Where all cards lie ready the server puts them
 * together; else whatever does not count any more is found out anew in one batch and kept: a fixed number of statements,
 * whatever their number. What this process put together already is not read again until something changes.
 */
export async function readBoard(scope: ClubScope, squad: AuthorizedSquad): Promise<ReadBoard> {
  const version = boardVersion(scope, squad);
  const remembered = rememberedBoard(scope.runtime, version);
  if (remembered) return remembered;
  const board = await readCardsOf(scope, squad);
  rememberBoard(scope.runtime, version, board);
  return board;
}

async function readCardsOf(scope: ClubScope, squad: AuthorizedSquad): Promise<ReadBoard> {
  const audience = audienceOf(scope, squad);
  const { ready, cards } = await asEngineWithin(scope, async (tx) => {
    const whole = audience === null ? null : await readReadyBoard(tx, scope, squad, audience);
    return { ready: whole, cards: whole === null ? await readCards(tx, scope, squad, audience) : [] };
  });
  if (ready !== null) {
    const { from, until, ...board } = ready;
    return { ...board, sameDay: { from, until } };
  }
  const own = cards.filter((card) => audience === null || card.needsOwn);
  const stale = cards.filter((card) => !own.includes(card) && card.ready === null);
  const made = own.length + stale.length === 0 ? [] : await makeCards(scope, squad, audience, { own, stale });
  const shown = [...cards.flatMap((card) => (own.includes(card) ? [] : shownReady(card))), ...made].toSorted(
    byAttention,
  );
  return {
    athleteIds: shown.map((card) => card.athleteId),
    categories: [...new Set(shown.flatMap((card) => [...card.granted]))],
    rows: shown.map((card) => card.card).join(','),
    sameDay: sameDayOf(shown),
  };
}

const shownReady = ({ athleteId, name, ready }: ReadCard): Shown[] =>
  ready === null
    ? []
    : [{ ...ready, athleteId, name, day: { from: new Date(ready.dayFrom), until: new Date(ready.dayUntil) } }];

/** The more urgent first (its prompt counts too); then by name. */
const byAttention = (a: Shown, b: Shown): number =>
  b.attention - a.attention || inOrder(a.name, b.name) || inOrder(a.athleteId, b.athleteId);

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sameDayOf(shown: readonly Shown[]): ReadBoard['sameDay'] {
  let [from, until] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { day } of shown) {
    if (day === null) return null;
    from = Math.max(from, day.from.getTime());
    until = Math.min(until, day.until.getTime());
  }
  return shown.length === 0 ? null : { from: new Date(from), until: new Date(until) };
}

interface ToMake {
  /** Those of whom this viewer sees something else than the audience. */
  readonly own: readonly ReadCard[];
  readonly stale: readonly ReadCard[];
}

async function makeCards(
  scope: ClubScope,
  squad: AuthorizedSquad,
  audience: CardAudience | null,
  { own, stale }: ToMake,
): Promise<Shown[]> {
  const settings = await clubSettings(scope);
  const { runtime, actor } = scope;
  return asEngineWithin(scope, async (tx) => {
    const engine: EngineScope = { runtime, tx, clubId: actor.clubId, settings };
    const standings = await standingsOf(
      engine,
      [...own, ...stale].map(({ athleteId }) => athleteId),
    );
    const judged = await judgeToday(engine, standings);
    await keepAssessments(engine, judged.anew, judged.of, 'not-yet');
    const isStale = new Set<string>(stale.map(({ athleteId }) => athleteId));
    const cards = await cardsOf(
      engine,
      standings.filter(({ athleteId }) => isStale.has(athleteId)),
      judged.of,
    );
    await keepCards(engine, cards);
    const ofAudience = cards
      .filter((card) => card.audience === audience)
      .map(({ standing, card }) => ({ ...card, ...namesOf(standing), day: standing.day }));
    const mine = standings.filter(({ athleteId }) => !isStale.has(athleteId));
    return [...ofAudience, ...(await ownCards(scope, engine, squad, { standings: mine, judged: judged.of }))];
  });
}

const namesOf = ({ athleteId, name }: Standing) => ({ athleteId, name });

/** Rows for the actor's eyes: of the athlete they are, with grants to them in person, or in both of their roles. */
async function ownCards(
  { actor }: ClubScope,
  engine: EngineScope,
  squad: AuthorizedSquad,
  { standings, judged }: { standings: readonly Standing[]; judged: Awaited<ReturnType<typeof judgeToday>>['of'] },
): Promise<Shown[]> {
  if (standings.length === 0) return [];
  const ids = standings.map(({ athleteId }) => athleteId);
  const grants = await grantsOf(engine.tx, actor.clubId, ids);
  const ledger = await loadLedger(engine.tx, actor.clubId, ids, 'open');
  return standings.flatMap((standing) => {
    const judgement = judged.get(standing.athleteId);
    if (!judgement) return [];
    const isSelf = standing.athleteId === actor.athleteId;
    const relation: Relation = {
      isSelf,
      coachesAthlete: squad.coachesIt,
      isMedical: actor.roles.includes('medical'),
      unclaimed: standing.userId === null,
    };
    const given = grants.get(standing.athleteId) ?? [];
    const viewer = isSelf ? SELF : viewerGrantsOf(actor, { relation }, given, standing.day.today, engine.settings);
    const access = { roles: actor.roles, isSelf, coachesIt: squad.coachesIt, unclaimed: relation.unclaimed };
    const card = cardFor({ standing, judgement, ledger }, { viewer, actor: access }, engine);
    return [{ ...card, ...namesOf(standing), day: null }];
  });
}
