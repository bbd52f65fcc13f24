import { tickClub } from '@freshlegs/api/services';
import { withClubServer } from './clubs/club-server.ts';
import { callerOf } from './clubs/people.ts';
import { anyRun } from './clubs/run-by-hand.ts';
import { NOON, writeClubs } from './clubs/write-clubs.ts';
import { TODAY } from './population.ts';
import fs from 'node:fs';
import os from 'node:os';
await withClubServer(async ({ admin, runtimeAt, adminUrl }) => {
  const [club] = await writeClubs(admin, { name: 'logging', clubs: 1, athletes: 50, days: 200 });
  const db = new URL(adminUrl).pathname.slice(1);
  const first = runtimeAt(() => NOON);
  await tickClub(first, club!.clubId);
  await admin.unsafe(`alter database ${db} set log_min_duration_statement = 0`);
  const runtime = runtimeAt(() => NOON);
  const callers = await Promise.all(club!.athletes.map(async ({ userId }) => callerOf(runtime, userId)));
  const log = async (i: number) => callers[i % 50]!.run.log(anyRun(club!, club!.athletes[i % 50]!.athleteId, TODAY));
  for (let i = 0; i < 120; i++) await log(i);
  const dir = fs.readdirSync(os.tmpdir()).filter((x) => x.startsWith('freshlegs-bench-')).map((x) => `${os.tmpdir()}/${x}`).sort((a, b) => fs.statSync(b).mtimeMs - fs.statSync(a).mtimeMs)[0]!;
  const find = (d: string): string[] => fs.readdirSync(d, { withFileTypes: true }).flatMap((e) => e.isDirectory() && e.name !== 'base' ? find(`${d}/${e.name}`) : /log/.test(e.name) && e.isFile() ? [`${d}/${e.name}`] : []);
  for (const f of find(dir)) { const t = fs.readFileSync(f, 'utf8'); if (t.includes('duration')) fs.writeFileSync('/tmp/s/dur.log', t); }
});
