import type { Benchmark } from './benchmark.ts';
import { withClubServer } from './clubs/club-server.ts';
import { dailyWork, grown } from './clubs/daily-work.ts';
import { NOON, writeClubs } from './clubs/write-clubs.ts';

/** The first screen of a squad of 2,000 beside one of 200, in one database. */
export const benchmark: Benchmark = {
  run: async () =>
    withClubServer(async ({ admin, runtimeAt }) => {
      const [usual] = await writeClubs(admin, { name: 'usual', clubs: 1, athletes: 200, days: 30 });
      const [huge] = await writeClubs(admin, { name: 'huge', clubs: 1, athletes: 2000, days: 30 });
      if (!usual || !huge) throw new Error('growth-squad: no club was written.');
      const runtime = runtimeAt(() => NOON);
      const works = { small: await dailyWork(runtime, admin, usual), large: await dailyWork(runtime, admin, huge) };
      return grown('growth-squad', works, 1.3, ['board']);
    }),
};
