import type { Benchmark } from './benchmark.ts';
import { withClubServer } from './clubs/club-server.ts';
import { dailyWork, grown } from './clubs/daily-work.ts';
import { NOON, writeClubs } from './clubs/write-clubs.ts';

/** The same club with ten years of runs and check-ins beside one year, in one database. */
export const benchmark: Benchmark = {
  run: async () =>
    withClubServer(async ({ admin, runtimeAt }) => {
      const [one] = await writeClubs(admin, { name: 'year', clubs: 1, athletes: 20, days: 365 });
      const [ten] = await writeClubs(admin, { name: 'decade', clubs: 1, athletes: 20, days: 3650 });
      if (!one || !ten) throw new Error('growth-history: no club was written.');
      const runtime = runtimeAt(() => NOON);
      const works = { small: await dailyWork(runtime, admin, one), large: await dailyWork(runtime, admin, ten) };
      return grown('growth-history', works, 1.2);
    }),
};
