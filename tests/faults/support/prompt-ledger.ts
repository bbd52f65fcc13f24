import type { Sql } from 'postgres';

/** Athlete and code of each prompt that is open, in order. */
export async function openPrompts(sql: Sql): Promise<readonly string[]> {
  const rows = await sql<{ prompt: string }[]>`
    select concat_ws(' ', athlete_id, code) as prompt from club.prompt where status <> 'closed' order by 1`;
  return rows.map(({ prompt }) => prompt);
}

/** Prompts that are open twice, were opened twice or never, or have the same event twice in a row. */
export async function doubledPrompts(sql: Sql): Promise<string[]> {
  const rows = await sql<{ what: string }[]>`
    select concat('prompt open twice: athlete ', athlete_id, ' ', code) as what
    from club.prompt where status <> 'closed' group by athlete_id, code having count(*) > 1
    union all
    select concat('prompt ', p.id, ' opened ', count(e.id), ' times')
    from club.prompt p left join club.prompt_event e on e.prompt_id = p.id and e.kind = 'opened'
    group by p.id having count(e.id) <> 1
    union all
    select concat('event twice in a row: prompt ', prompt_id, ' ', kind)
    from (select prompt_id, kind, lag(kind) over (partition by prompt_id order by at, id) as before from club.prompt_event)
    where kind = before`;
  return rows.map(({ what }) => what);
}

/** Everything that the ledger holds, to see whether something was added. */
export async function ledgerSize(sql: Sql): Promise<string> {
  const [size] = await sql<{ size: string }[]>`
    select concat((select count(*) from club.prompt), ' prompts, ', (select count(*) from club.prompt_event), ' events') as size`;
  return size?.size ?? '';
}
