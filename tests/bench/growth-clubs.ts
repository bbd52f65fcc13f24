import type { Benchmark } from './benchmark.ts';
import { withClubServer } from './clubs/club-server.ts';
import { dailyWork, grown } from './clubs/daily-work.ts';
import { NOON, writeClubs } from './clubs/write-clubs.ts';

const FEW = { name: 'club', clubs: 10, athletes: 20, days: 60 } as const;
const MANY = { name: 'other', clubs: 990, athletes: 20, days: 14 } as const;

/** The same club among 1,000 beside the same one among 10, each in a database of its own. */
export const benchmark: Benchmark = {
  run: async () =>
    withClubServer(async (few) =>
      withClubServer(async (many) => {
        const [alone] = await writeClubs(few.admin, FEW);
        const [crowded] = await writeClubs(many.admin, FEW);
        await writeClubs(many.admin, MANY);
        if (!alone || !crowded) throw new Error('growth-clubs: no club was written.');
        const works = {
          small: await dailyWork(
            few.runtimeAt(() => NOON),
            few.admin,
            alone,
          ),
          large: await dailyWork(
            many.runtimeAt(() => NOON),
            many.admin,
            crowded,
          ),
        };
        return grown('growth-clubs', works, 1.3);
      }),
    ),
};
