import { sql } from 'drizzle-orm';
import type { AthleteId, LocalDate } from '@freshlegs/domain';
import { keptAssessment, statement } from '@freshlegs/db';
import { assessAthletes, type Judgement } from './assess-athletes.ts';
import type { AthleteDay } from '../fact/athlete-day.ts';
import type { KeptDays } from './record-facts.ts';
import { noDays } from './fact-day.ts';
import { judgementOfText, type JudgementText } from './judgement-text.ts';
import { MADE_BY } from './made-by.ts';
import type { EngineScope, Standing } from './standing.ts';

export interface JudgedToday {
  readonly of: ReadonlyMap<AthleteId, Judgement>;
  /** Those whose kept assessment did not count any more: it was found out anew and is worth keeping. */
  readonly anew: readonly Standing[];
}

/**
 * What the rules say of athletes on their day: the kept assessment where it counts, else from the facts. A fixed number
 * of statements, whatever the number of athletes and of those judged anew.
 */
export async function judgeToday(scope: EngineScope, standings: readonly Standing[]): Promise<JudgedToday> {
  const kept = await keptToday(scope, standings);
  const anew = standings.filter(({ athleteId }) => !kept.has(athleteId));
  const assessed = await assessToday(scope, anew);
  return { of: new Map([...kept, ...assessed]), anew };
}

/** The same from the facts, or the kept days that stand for them; one statement. */
export const assessToday = async (
  { tx, clubId }: EngineScope,
  standings: readonly Standing[],
  keptDays: KeptDays = 'read',
): Promise<ReadonlyMap<AthleteId, Judgement>> =>
  assessAthletes(
    tx,
    clubId,
    standings.map(({ athleteId, day }) => ({ athleteId, asOf: day.today, zone: day.zone, keptDays })),
  );

/** The kept assessment of an athlete on this day, if it counts; one statement. */
export async function keptOn(
  { tx, clubId }: EngineScope,
  athleteId: AthleteId,
  { today, zone }: AthleteDay,
): Promise<Judgement | null> {
  const [row] = await findKept(tx, { clubId, athleteId, today, zone, madeBy: MADE_BY });
  return row ? judgementOf(row, today) : null;
}

interface Kept extends JudgementText {
  readonly daysFrom: LocalDate | null;
}

interface KeptKey extends AthleteDay {
  readonly clubId: string;
  readonly athleteId: AthleteId;
  readonly madeBy: string;
}

const findKept = statement<KeptKey, Kept>(
  (value) => sql`
    select k.body, k.charts, k.days_from as "daysFrom" from club.assessment k
    join club.athlete a on a.club_id = k.club_id and a.id = k.athlete_id and a.facts_version = k.facts_version
    where k.club_id = ${value('clubId')} and k.athlete_id = ${value('athleteId')} and k."on" = ${value('today')}::date
      and k.zone = ${value('zone')} and k.made_by = ${value('madeBy')}`,
);

const judgementOf = ({ daysFrom, ...text }: Kept, on: LocalDate): Judgement => ({
  ...judgementOfText(text),
  days: { keptFrom: daysFrom, read: noDays(on), days: [] },
});

async function keptToday(
  { tx, clubId }: EngineScope,
  standings: readonly Standing[],
): Promise<ReadonlyMap<AthleteId, Judgement>> {
  const rows = await tx
    .select({
      athleteId: keptAssessment.athleteId,
      body: keptAssessment.body,
      charts: keptAssessment.charts,
      daysFrom: keptAssessment.daysFrom,
      on: keptAssessment.on,
    })
    .from(keptAssessment)
    .innerJoin(
      wanted(standings),
      sql`w.athlete_id = ${keptAssessment.athleteId} and w.on_day = ${keptAssessment.on}
      and w.zone = ${keptAssessment.zone} and w.facts_version = ${keptAssessment.factsVersion}`,
    )
    .where(sql`${keptAssessment.clubId} = ${clubId} and ${keptAssessment.madeBy} = ${MADE_BY}`);
  return new Map(
    rows.map(({ athleteId, on, daysFrom, ...row }) => [
      athleteId as AthleteId,
      judgementOf({ ...row, daysFrom: daysFrom as LocalDate | null }, on as LocalDate),
    ]),
  );
}

/** The keys that count now, as a table: bodies of others are not even read. */
function wanted(standings: readonly Standing[]) {
  const column = <Value>(of: (standing: Standing) => Value) => sql.param(standings.map(of));
  return sql`unnest(${column(({ athleteId }) => athleteId)}::text[]::uuid[], ${column(({ day }) => day.today)}::text[]::date[],
    ${column(({ day }) => day.zone)}::text[], ${column(({ factsVersion }) => String(factsVersion))}::text[]::bigint[])
    as w(athlete_id, on_day, zone, facts_version)`;
}
