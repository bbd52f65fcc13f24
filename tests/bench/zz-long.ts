import { tickClub } from '@freshlegs/api/services';
import { withClubServer } from './clubs/club-server.ts';
import { callerOf } from './clubs/people.ts';
import { anyRun, insertRunByHand } from './clubs/run-by-hand.ts';
import { NOON, writeClubs } from './clubs/write-clubs.ts';
import { TODAY } from './population.ts';
await withClubServer(async ({ admin, runtimeAt, bare }) => {
  const [club] = await writeClubs(admin, { name: 'logging', clubs: 1, athletes: 200, days: 130 });
  const runtime = runtimeAt(() => NOON); const client = bare();
  await tickClub(runtime, club!.clubId);
  const callers = await Promise.all(club!.athletes.map(async ({ userId }) => callerOf(runtime, userId)));
  const log = async (i: number) => callers[i % 200]!.run.log(anyRun(club!, club!.athletes[i % 200]!.athleteId, TODAY));
  for (let r = 0; r < 10; r++) { let t = performance.now(); const c = process.cpuUsage(); for (let i = 0; i < 200; i++) await log(i); const d = process.cpuUsage(c); const a = (performance.now() - t) / 200; t = performance.now(); for (let i = 0; i < 100; i++) await insertRunByHand(client, anyRun(club!, club!.athletes[i]!.athleteId, TODAY), club!.athletes[i]!.userId); console.log(r, a.toFixed(1), 'cpu', ((d.user + d.system) / 200e3).toFixed(1), 'bare', ((performance.now() - t) / 100).toFixed(2));
    await admin`delete from club.run where "on" = ${TODAY}`; }
});
