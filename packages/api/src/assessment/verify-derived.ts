import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import type { AthleteId, ClubId, LocalDate } from '@freshlegs/domain';
import { athlete, athleteDay, boardCard, clubAccount, keptAssessment } from '@freshlegs/db';
import { grantsOf } from '../consent/queries.ts';
import { settingsOfClub } from '../core/club-settings.ts';
import type { Runtime } from '../core/runtime.ts';
import { zoneRows } from '../fact/athlete-day.ts';
import { daySpan } from '../fact/day-span.ts';
import { loadLedger } from '../referral/load-prompts.ts';
import { assessAthletes, type Judgement } from './assess-athletes.ts';
import { byAthlete } from './by-athlete.ts';
import { cardOfAudience, type CardAudience } from './cards.ts';
import { textOfDay } from './day-text.ts';
import { textOfJudgement } from './judgement-text.ts';
import { MADE_BY } from './made-by.ts';
import { recordFacts } from './record-facts.ts';
import { standingsOf, type EngineScope, type Standing } from './standing.ts';

/** A kept row that is not what the facts give. Ids and names of columns only, never what is in them. */
export interface Difference {
  readonly clubId: string;
  readonly athleteId: string;
  readonly row: 'assessment' | 'days' | `card for ${CardAudience}`;
  readonly column: string;
}

export interface Verification {
  readonly clubs: number;
  /** Rows that were computed anew and compared, by their kind. */
  readonly assessments: number;
  readonly cards: number;
  /** Kept days that stand for their facts. */
  readonly days: number;
  /** Rows of an earlier version of facts, consent or rules: no reader takes them, they are written anew when needed. */
  readonly outdated: number;
  readonly differences: readonly Difference[];
}

const BATCH = 200;
const NOTHING: Omit<Verification, 'clubs'> = { assessments: 0, cards: 0, days: 0, outdated: 0, differences: [] };

/**
 * Computes every kept assessment, day and card of all clubs anew from the facts and compares them, letter by letter. Athletes
 * are held meanwhile, a batch at a time, so that nobody writes between the two. Changes nothing.
 */
export async function verifyDerived(runtime: Runtime): Promise<Verification> {
  const clubs = await runtime.db.asGate(async (tx) =>
    tx.select({ id: clubAccount.id }).from(clubAccount).orderBy(asc(clubAccount.id)),
  );
  let sum = NOTHING;
  for (const { id } of clubs) sum = added(sum, await verifyClub(runtime, id as ClubId));
  return { clubs: clubs.length, ...sum };
}

const added = (a: typeof NOTHING, b: typeof NOTHING): typeof NOTHING => ({
  assessments: a.assessments + b.assessments,
  cards: a.cards + b.cards,
  days: a.days + b.days,
  outdated: a.outdated + b.outdated,
  differences: [...a.differences, ...b.differences],
});

async function verifyClub(runtime: Runtime, clubId: ClubId): Promise<typeof NOTHING> {
  const settings = await settingsOfClub(runtime, clubId);
  if (settings === null) return NOTHING;
  let sum = NOTHING;
  for (let after: string | null = null; ;) {
    const batch: { readonly last: string | null; readonly found: typeof NOTHING } = await runtime.db.asEngine(
      clubId,
      async (tx) => {
        const rows = await tx
          .select({ id: athlete.id })
          .from(athlete)
          .where(and(eq(athlete.clubId, clubId), after === null ? undefined : gt(athlete.id, after)))
          .orderBy(asc(athlete.id))
          .limit(BATCH)
          .for('update');
        const ids = rows.map((row) => row.id as AthleteId);
        const found = ids.length === 0 ? NOTHING : await verifyBatch({ runtime, tx, clubId, settings }, clubId, ids);
        return { last: ids.at(-1) ?? null, found };
      },
    );
    if (batch.last === null) return sum;
    sum = added(sum, batch.found);
    after = batch.last;
  }
}

type KeptRow = typeof keptAssessment.$inferSelect | typeof boardCard.$inferSelect;

async function verifyBatch(scope: EngineScope, clubId: ClubId, ids: readonly AthleteId[]): Promise<typeof NOTHING> {
  const { tx } = scope;
  const standings = new Map<string, Standing>((await standingsOf(scope, ids)).map((one) => [one.athleteId, one]));
  const assessments = await tx
    .select()
    .from(keptAssessment)
    .where(and(eq(keptAssessment.clubId, clubId), inArray(keptAssessment.athleteId, [...ids])));
  const cards = await tx
    .select()
    .from(boardCard)
    .where(and(eq(boardCard.clubId, clubId), inArray(boardCard.athleteId, [...ids])));
  const isCurrent = (row: KeptRow): boolean => {
    const standing = standings.get(row.athleteId);
    const isSeenAsThen = !('visibleVersion' in row) || row.visibleVersion === standing?.visibleVersion;
    return row.madeBy === MADE_BY && row.factsVersion === standing?.factsVersion && isSeenAsThen;
  };
  const current = { assessments: assessments.filter(isCurrent), cards: cards.filter(isCurrent) };
  const judged = await judgeAnew(scope, [...current.assessments, ...current.cards]);
  const zones = byAthlete(await zoneRows(tx, clubId, ids), (row) => row.athleteId);
  const ledger = await loadLedger(tx, clubId, ids, 'open');
  const grants = await grantsOf(tx, clubId, ids);
  const differences: Difference[] = [];
  const compare = (row: KeptRow, name: Difference['row'], wanted: object): void => {
    const day = daySpan(zones(row.athleteId), row.dayFrom, scope.settings.zone);
    const all = { ...wanted, on: day.today, zone: day.zone, dayFrom: day.from, dayUntil: day.until };
    for (const [column, value] of Object.entries(all))
      if (JSON.stringify(value) !== JSON.stringify((row as Record<string, unknown>)[column]))
        differences.push({ clubId, athleteId: row.athleteId, row: name, column });
  };
  for (const row of current.assessments) compare(row, 'assessment', textOfJudgement(judged(row)));
  const days = await compareDays(scope, current.assessments);
  for (const row of current.cards) {
    const standing = standings.get(row.athleteId);
    if (!standing) continue;
    // As it was on the day of the card, were it made now.
    const then = { ...standing, day: { ...standing.day, today: row.on as LocalDate, zone: row.zone } };
    const parts = { standing: then, judgement: judged(row), ledger };
    const card = cardOfAudience(parts, row.audience, grants.get(standing.athleteId) ?? [], scope);
    compare(row, `card for ${row.audience}`, card);
  }
  return {
    assessments: current.assessments.length,
    cards: current.cards.length,
    days: days.compared,
    outdated: assessments.length + cards.length - current.assessments.length - current.cards.length,
    differences: [...differences, ...days.differences],
  };
}

/** The kept days that assessments say stand for their facts, beside these facts; a day without facts has no row. */
async function compareDays(
  { tx, clubId }: EngineScope,
  assessments: readonly (typeof keptAssessment.$inferSelect)[],
): Promise<{ readonly compared: number; readonly differences: readonly Difference[] }> {
  const asked = assessments.flatMap(({ athleteId, on, daysFrom }) =>
    daysFrom === null
      ? []
      : [
          {
            athleteId,
            asOf: on as LocalDate,
            windowStart: daysFrom as LocalDate,
            keptDays: 'not-read' as const,
          },
        ],
  );
  const facts = await recordFacts(tx, clubId, asked, { symptoms: 0, questionnaires: 0 });
  const kept = byAthlete(
    await tx
      .select()
      .from(athleteDay)
      .where(
        and(
          eq(athleteDay.clubId, clubId),
          inArray(
            athleteDay.athleteId,
            asked.map(({ athleteId }) => athleteId),
          ),
        ),
      )
      .orderBy(asc(athleteDay.on)),
    (row) => row.athleteId,
  );
  let compared = 0;
  const differences: Difference[] = [];
  for (const { athleteId, windowStart } of asked) {
    const own = kept(athleteId).filter(({ on }) => on >= windowStart);
    const wanted = (facts.get(athleteId)?.days ?? []).map(textOfDay);
    compared += own.length;
    if (own.length !== wanted.length || own.some(({ facts: text }, index) => text !== wanted[index]))
      differences.push({ clubId, athleteId, row: 'days', column: 'facts' });
  }
  return { compared, differences };
}

/** The facts of each row's athlete judged on the row's day; most rows of an athlete are of one day. */
async function judgeAnew(scope: EngineScope, rows: readonly KeptRow[]): Promise<(row: KeptRow) => Judgement> {
  const judged = new Map<string, Judgement>();
  const keyOf = ({ athleteId, on, zone }: Pick<KeptRow, 'athleteId' | 'on' | 'zone'>) => `${athleteId} ${on} ${zone}`;
  let waiting = [...new Map(rows.map((row) => [keyOf(row), row])).values()];
  while (waiting.length > 0) {
    const firstOf = new Map(waiting.map((row) => [row.athleteId, row]));
    const asked = [...firstOf.values()].map(({ athleteId, on, zone }) => ({
      athleteId: athleteId as AthleteId,
      asOf: on as LocalDate,
      zone,
      keptDays: 'not-read' as const,
    }));
    const found = await assessAthletes(scope.tx, scope.clubId, asked);
    for (const row of firstOf.values()) {
      const judgement = found.get(row.athleteId as AthleteId);
      if (judgement) judged.set(keyOf(row), judgement);
    }
    waiting = waiting.filter((row) => firstOf.get(row.athleteId) !== row);
  }
  return (row) => {
    const judgement = judged.get(keyOf(row));
    if (!judgement) throw new Error('An athlete that was asked for is assessed.');
    return judgement;
  };
}
