import type { Sql } from 'postgres';

/** As on a new morning: nothing kept counts any more, and no prompt was opened yet. */
export async function forgetDerived(sql: Sql): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`delete from club.prompt`;
    await tx`delete from club.assessment`;
    await tx`delete from club.board_card`;
    await tx`update club.athlete set visible_version = visible_version + 1`;
  });
}

/** Nobody's ledger counts as brought up to the day. */
export async function forgetLedgerDay(sql: Sql): Promise<void> {
  await sql`update club.assessment set ledger_on = null`;
}

/** Athletes for whom the tick of their day is still to be done. */
export async function unticked(sql: Sql): Promise<number> {
  const [row] = await sql<{ waiting: number }[]>`
    select count(*)::int as waiting from club.athlete a
    left join club.assessment k on k.club_id = a.club_id and k.athlete_id = a.id
      and k.facts_version = a.facts_version and k.ledger_on = k."on"
    where k.athlete_id is null`;
  return row?.waiting ?? 0;
}

/** Asks the worker for a tick, as its clock does each hour. */
export async function askForTick(sql: Sql): Promise<void> {
  await sql`select graphile_worker.add_job('tick', '{}'::json, job_key => 'tick')`;
}
