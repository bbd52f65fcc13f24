import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayBefore, details, run, TODAY } from './support/facts.ts';
import { createWorld, type Person, type World } from './support/world.ts';

let world: World;
let coach: Person;

beforeAll(async () => {
  world = await createWorld();
  coach = await world.addStaff('Cora Coach', ['coach'], { squadId: world.squadId });
});
afterAll(async () => world.close());

describe('what a coach may enter', () => {
  it('training of an athlete who has no account yet, corrections included', async () => {
    const asCoach = world.callerFor(coach);
    const { athleteId } = await asCoach.athlete.open({
      clubId: world.clubId,
      squadId: world.squadId,
      name: 'Nobody Yet',
    });
    const who = { clubId: world.clubId, athleteId };
    const typed = run({ on: dayBefore(1) });
    expect(await asCoach.run.log({ ...who, ...typed })).toMatchObject({ status: 'stored' });
    await asCoach.run.update({ ...who, id: typed.id, details: details({ rpe: 4 }) });
    expect(await asCoach.run.list(who)).toMatchObject({ shared: true, runs: [{ id: typed.id, rpe: 4 }] });
    await asCoach.run.remove({ ...who, id: typed.id });
    expect((await asCoach.run.list(who)).runs).toEqual([]);
    const { rows } = await asCoach.assessment.board({ clubId: world.clubId, squadId: world.squadId });
    expect(rows[0]).toMatchObject({
      name: 'Nobody Yet',
      claimed: false,
      load: { shared: true },
      heaviness: { shared: false },
    });
  });

  it('not for one who has', async () => {
    const ana = await world.addAthlete('Ana', { share: 'everything' });
    const asCoach = world.callerFor(coach);
    await expect(asCoach.run.log({ clubId: world.clubId, athleteId: ana.athleteId, ...run() })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('what was seen, and that silent days were rest, also where training is not shared', async () => {
    const ben = await world.addAthlete('Ben', { share: 'nothing' });
    const asCoach = world.callerFor(coach);
    const who = { clubId: world.clubId, athleteId: ben.athleteId };
    await world.callerFor(ben).run.log({ ...who, ...run({ on: dayBefore(20) }) });
    const id = randomUUID();
    const seen = { ...who, id, kind: 'overstriding', present: 'yes', on: TODAY } as const;
    expect(await asCoach.observation.record(seen)).toEqual({ id });
    expect(await asCoach.observation.record(seen)).toEqual({ id });
    await asCoach.checkIn.confirmRest({ ...who, from: dayBefore(19), to: TODAY });
    const own = await world.callerFor(ben).assessment.own({ clubId: world.clubId });
    // A silent stretch of 4 days or more is unknown until somebody confirms it (evidence 2.1).
    expect(own.series.filter((day) => day.known).map((day) => day.km)).toEqual([
      10,
      ...Array.from({ length: 20 }, () => 0),
    ]);
    await expect(asCoach.checkIn.confirmRest({ ...who, from: dayBefore(70), to: TODAY })).rejects.toThrow(
      'at most 60 days',
    );
  });
});
