import { tickClub } from '@freshlegs/api/services';
import type { Benchmark } from './benchmark.ts';
import { judged } from './benchmark.ts';
import { type Admin, withClubServer } from './clubs/club-server.ts';
import { NOON, writeClubs } from './clubs/write-clubs.ts';
import { median } from './statistics.ts';

const CLUBS = { name: 'tick', clubs: 50, athletes: 200, days: 60 } as const;
const ATHLETES = CLUBS.clubs * CLUBS.athletes;
const DAY_MS = 24 * 3_600_000;
const NIGHTS = 3;
/** Clubs at a time, as the worker does it. */
const LANES = 2;
/** Rows of one statement by hand, as many athletes as the tick judges in one transaction. */
const BATCH = 200;

type Rows = readonly Readonly<Record<string, unknown>>[];

/** What the tick kept, in the order in which it is written. */
interface Kept {
  readonly assessments: Rows;
  readonly cards: Rows;
}

async function readKept(admin: Admin): Promise<Kept> {
  const [assessments, cards] = await Promise.all([
    admin`select * from club.assessment order by club_id, athlete_id`,
    admin`select * from club.board_card order by club_id, athlete_id, audience`,
  ]);
  return { assessments, cards };
}

/** The rows that the tick keeps, written again from a process that has them ready: one statement a table and batch. */
async function upsertBare(bare: Admin, { assessments, cards }: Kept): Promise<void> {
  for (let batch = 0; batch < ATHLETES / BATCH; batch += 1) {
    await bare.begin(async (tx) => {
      await tx`insert into club.assessment ${tx(assessments.slice(batch * BATCH, (batch + 1) * BATCH))}
        on conflict (club_id, athlete_id) do update set "on" = excluded."on", zone = excluded.zone, day_from = excluded.day_from,
          day_until = excluded.day_until, facts_version = excluded.facts_version, made_by = excluded.made_by,
          days_from = excluded.days_from, ledger_on = excluded.ledger_on, body = excluded.body, charts = excluded.charts`;
      await tx`insert into club.board_card ${tx(cards.slice(2 * batch * BATCH, 2 * (batch + 1) * BATCH))}
        on conflict (club_id, athlete_id, audience) do update set "on" = excluded."on", zone = excluded.zone,
          day_from = excluded.day_from, day_until = excluded.day_until, facts_version = excluded.facts_version,
          made_by = excluded.made_by, visible_version = excluded.visible_version, attention = excluded.attention,
          granted = excluded.granted, card = excluded.card`;
    });
  }
}

async function timedMs(work: () => Promise<unknown>): Promise<number> {
  const startMs = performance.now();
  await work();
  return performance.now() - startMs;
}

/** A night of 10,000 athletes in 50 clubs, each judged on the new day; beside the bare bulk upsert of the same rows, one after the other. */
export const benchmark: Benchmark = {
  run: async () =>
    withClubServer(async ({ admin, runtimeAt, bare }) => {
      const clubs = await writeClubs(admin, CLUBS);
      let night = 0;
      const runtime = runtimeAt(() => new Date(NOON.getTime() + night * DAY_MS));
      const tick = async (): Promise<void> => {
        let refreshed = 0;
        const waiting = [...clubs];
        const lane = async (): Promise<void> => {
          for (let club = waiting.shift(); club; club = waiting.shift()) {
            const done = await tickClub(runtime, club.clubId);
            refreshed += done.refreshed;
          }
        };
        await Promise.all(Array.from({ length: LANES }, lane));
        if (refreshed !== ATHLETES) throw new Error(`tick: ${refreshed} of ${ATHLETES} athletes were judged.`);
      };
      await tick();
      // As autovacuum does it within minutes.
      await admin.unsafe('vacuum analyze');
      const client = bare();
      const [productMs, limitMs]: [number[], number[]] = [[], []];
      for (night = 1; night <= NIGHTS; night += 1) {
        productMs.push(await timedMs(tick));
        const kept = await readKept(admin);
        limitMs.push(await timedMs(async () => upsertBare(client, kept)));
      }
      const [product, limit] = [median(productMs), median(limitMs)];
      return [
        judged({ name: 'tick', productMs: product, limitMs: limit, what: 'ratio', value: product / limit, goal: 3 }),
      ];
    }),
};
