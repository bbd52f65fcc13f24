import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../src/testing/index.ts';

const CLUB = '00000000-0000-7000-8000-00000000000a';
const athlete = (index: number) => `00000000-0000-7000-8000-0000000000e${index}`;

const migration = readFileSync(join(import.meta.dirname, '../migrations/0005_inputs-of-the-rules.sql'), 'utf8');
const moves = migration.split('--> statement-breakpoint').find((text) => text.trim().startsWith('INSERT INTO'));

it('turns the newest answer about one B12 medicine into an entry of the list of medicines', async () => {
  const { ownerUrl } = await createTestDatabase();
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  const answer = async (index: number, value: string | null, fromOn: string) =>
    owner`insert into club.profile_fact (club_id, id, athlete_id, kind, value, from_on, category, entered_by)
      values (${CLUB}, gen_random_uuid(), ${athlete(index)}, 'b12Medicine', ${JSON.stringify(value)}::text::jsonb, ${fromOn}, 'medicines', ${CLUB})`;
  for (const index of [1, 2, 3, 4])
    await owner`insert into club.athlete (club_id, id, name) values (${CLUB}, ${athlete(index)}, 'x')`;
  await answer(1, 'metformin', '2026-01-01');
  await answer(1, 'ppi', '2026-02-01');
  await answer(2, 'colchicine', '2026-01-01');
  await answer(3, 'h2_blocker', '2026-01-01');
  await answer(3, null, '2026-02-01');
  await answer(4, 'none', '2026-01-01');
  await owner.unsafe(moves ?? '');
  const rows = await owner`select athlete_id, name, atc, category from club.medicine order by athlete_id`;
  expect(rows.map((row) => ({ ...row }))).toEqual([
    { athlete_id: athlete(1), name: 'stomach acid blocker', atc: 'A02BC', category: 'medicines' },
    { athlete_id: athlete(2), name: 'colchicine', atc: 'M04AC01', category: 'medicines' },
  ]);
  await owner.end();
});
