import { tickClub } from '@freshlegs/api/services';
import { withClubServer } from './clubs/club-server.ts';
import { NOON, writeClubs } from './clubs/write-clubs.ts';
import { Session } from 'node:inspector/promises';
import fs from 'node:fs';
await withClubServer(async ({ admin, runtimeAt }) => {
  const [club] = await writeClubs(admin, { name: 'logging', clubs: 1, athletes: 200, days: 200 });
  let day = 0;
  const runtime = runtimeAt(() => new Date(NOON.getTime() + day * 86400e3));
  for (; day < 4; day++) { const t = performance.now(); const c = process.cpuUsage(); await tickClub(runtime, club!.clubId); const d = process.cpuUsage(c); console.log('tick 200', performance.now() - t, 'cpu', (d.user + d.system) / 1e3); }
  const s = new Session(); s.connect(); await s.post('Profiler.enable'); await s.post('Profiler.start');
  for (; day < 8; day++) await tickClub(runtime, club!.clubId);
  const { profile } = await s.post('Profiler.stop'); fs.writeFileSync('/tmp/s/cp/log.cpuprofile', JSON.stringify(profile));
});
