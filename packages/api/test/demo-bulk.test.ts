import { addDays, localDateOf, type ClubId, type LocalDate, type UserId } from '@freshlegs/domain';
import type { Fact } from '@freshlegs/synthetic';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordCheckIn } from '../src/check-in/record-check-in.ts';
import { inClubTransaction } from '../src/core/in-club.ts';
import { loadAthlete } from '../src/core/guards.ts';
import { demoInstantOn, runtimeAt } from '../src/demo/demo-clock.ts';
import { DEMO_ATHLETES } from '../src/demo/demo-squad.ts';
import { insertDays } from '../src/demo/insert-days.ts';
import { newFactBatch, type FactScope } from '../src/fact/fact-batch.ts';
import { finishFactBatch } from '../src/fact/record-fact.ts';
import type { AuthorizedAthlete } from '../src/core/context.ts';
import { logRun } from '../src/run/log-run.ts';
import { addShoe } from '../src/shoe/add-shoe.ts';
import { createWorld, type AthletePerson, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => world.close());

type Write = (scope: FactScope, who: AuthorizedAthlete, facts: readonly Fact[]) => Promise<void>;

async function write(clubId: ClubId, person: AthletePerson, facts: readonly Fact[], days: Write): Promise<void> {
  const signedIn = { ...person, sessionId: person.sessionId as never };
  await inClubTransaction(world.runtime, signedIn, clubId, async (club) => {
    const scope: FactScope = { ...club, factBatch: newFactBatch() };
    const who = await loadAthlete(scope.tx, scope.actor, person.athleteId);
    for (const fact of facts) if (fact.kind === 'shoe') await addShoe(scope, who, fact.input);
    await days(scope, who, facts);
    await finishFactBatch(scope);
  });
}

/** Each check-in in the morning, each session 20 minutes after its end, by the use cases that people use. */
const throughUseCases: Write = async (scope, who, facts) => {
  for (const { kind, on, input } of facts.filter((fact) => fact.kind === 'check-in' || fact.kind === 'session')) {
    if (kind === 'check-in') {
      await recordCheckIn({ ...scope, runtime: runtimeAt(scope.runtime, demoInstantOn(on, 7)) }, who, input);
      continue;
    }
    const home =
      input.startAt === null
        ? demoInstantOn(on, 20).getTime()
        : Date.parse(input.startAt) + input.timerS * 1000 + 1_200_000;
    await logRun({ ...scope, runtime: runtimeAt(scope.runtime, new Date(home)) }, who, input);
  }
};

const TABLES = ['check_in', 'run', 'shoe', 'audit_event'] as const;
/** Made anew for each club, person or row, or by the clock of the database. */
const OWN = ['club_id', 'athlete_id', 'entered_by', 'actor_id', 'athlete_ids', 'created_at', 'updated_at'];

async function rowsOf(clubId: ClubId, userId: UserId, table: (typeof TABLES)[number]): Promise<string[]> {
  // Joining is audited with the squad, which is another one in each club.
  const by = sql.raw(table === 'audit_event' ? "action <> 'club.acceptInvitation' and actor_id" : 'entered_by');
  const rows = await world.runtime.db.asEngine(clubId, async (tx) =>
    tx.execute(sql`select * from ${sql.raw(`club.${table}`)} where ${by} = ${userId}`),
  );
  const own = table === 'audit_event' ? [...OWN, 'id'] : OWN;
  return [...rows]
    .map((row) => JSON.stringify({ ...row, ...Object.fromEntries(own.map((name) => [name, null])) }))
    .toSorted();
}

describe('an athlete whose days are written at once', () => {
  it.each(['hot-day', 'every-day', 'no-gym', 'low-fuel'])(
    'has the rows that the use cases write: %s',
    async (persona) => {
      const today: LocalDate = localDateOf(world.runtime.now(), 'Europe/Berlin');
      const athlete = DEMO_ATHLETES.find((one) => one.persona === persona);
      const facts = (athlete?.factsUpTo(today) ?? []).filter((fact) => {
        if (fact.kind === 'shoe') return true;
        const notYet = fact.kind === 'session' && fact.on === today && fact.input.startAt !== null;
        return fact.on > addDays(today, -80) && !notYet;
      });
      const other = await world.addClub(`Club of ${persona}`);
      const atOnce = await world.addAthlete(`At Once ${persona}`);
      const oneByOne = await world.addAthlete(`One By One ${persona}`, { squadId: other.squadId }, other);
      await write(world.clubId, atOnce, facts, insertDays);
      await write(other.clubId, oneByOne, facts, throughUseCases);
      const allRows = async (clubId: ClubId, { userId }: AthletePerson) =>
        Object.fromEntries(
          await Promise.all(TABLES.map(async (table) => [table, await rowsOf(clubId, userId, table)] as const)),
        );
      const rows = await allRows(world.clubId, atOnce);
      expect(rows).toEqual(await allRows(other.clubId, oneByOne));
      expect(rows['check_in']?.length).toBeGreaterThan(40);
      expect(rows['run']?.length).toBeGreaterThan(40);
      const judged = async (person: AthletePerson, clubId: ClubId) => {
        const { ladder, findings, state } = await world.callerFor(person).assessment.own({ clubId });
        return { ladder, findings, state };
      };
      expect(await judged(atOnce, world.clubId)).toEqual(await judged(oneByOne, other.clubId));
    },
    120_000,
  );

  it('is refused with a day that has not come yet', async () => {
    const athlete = await world.addAthlete('To Come');
    const today = localDateOf(world.runtime.now(), 'Europe/Berlin');
    const facts = DEMO_ATHLETES[0]?.factsUpTo(addDays(today, 3)) ?? [];
    await expect(write(world.clubId, athlete, facts, insertDays)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
