import type { Sql } from 'postgres';
import type { Book } from './book.ts';
import { checkInKey, fileKey, runKey } from './write.ts';

/**
 * What the database holds other than what was sent: an acknowledged entry that is not there, or with other values; one
 * that is there twice; one that nobody sent; one without acknowledgement that is there with values nobody sent.
 */
export async function factsOtherThanSent(sql: Sql, book: Book): Promise<string[]> {
  const stored = await storedValues(sql);
  const invented = [...stored.keys()].filter((key) => !book.entries.has(key)).map((key) => `${key} was never sent`);
  const wrong = [...book.entries].flatMap(([key, { acknowledged, unanswered }]) => {
    const rows = stored.get(key) ?? [];
    const [values] = rows;
    if (rows.length > 1) return [`${key} is there ${rows.length} times`];
    if (values === undefined) return acknowledged === null ? [] : [`${key} was acknowledged and is not there`];
    return values === acknowledged || unanswered.includes(values) ? [] : [`${key} has other values than were sent`];
  });
  return [...invented, ...wrong];
}

async function storedValues(sql: Sql): Promise<ReadonlyMap<string, string[]>> {
  const checkIns = await sql<{ athleteId: string; on: string; values: string }[]>`
    select athlete_id as "athleteId", "on"::text, concat_ws(' ', heaviness, sleep_h, carb_g) as values from club.check_in`;
  const runs = await sql<{ athleteId: string; id: string; startAt: Date | null; values: string }[]>`
    select athlete_id as "athleteId", id, start_at as "startAt", concat_ws(' ', "on", distance_m, timer_s, rpe) as values
    from club.run`;
  const stored = new Map<string, string[]>();
  const add = (key: string, values: string): void => void stored.set(key, [...(stored.get(key) ?? []), values]);
  for (const { athleteId, on, values } of checkIns) add(checkInKey(athleteId, on), values);
  for (const { athleteId, id, startAt, values } of runs)
    add(startAt ? fileKey(athleteId, startAt) : runKey(athleteId, id), values);
  return stored;
}
