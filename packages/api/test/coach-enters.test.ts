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

  it('also shoes and strength work of such an athlete, and what was seen', async () => {
    const asCoach = world.callerFor(coach);
    const { clubId, squadId } = world;
    const { athleteId } = await asCoach.athlete.open({ clubId, squadId, name: 'Not Yet' });
    const who = { clubId, athleteId };
    const red = { ...who, id: randomUUID(), name: 'Red ones', startM: 0 };
    await asCoach.shoe.add(red);
    await asCoach.shoe.change({ ...red, startM: 100_000, retiredOn: null });
    const typed = run();
    await asCoach.run.log({ ...who, ...typed, details: { ...typed.details, shoeId: red.id } });
    await asCoach.run.log({ ...who, ...run({ sport: 'other', otherType: 'strength', distanceM: null }) });
    expect((await asCoach.shoe.list(who)).shoes).toMatchObject([{ id: red.id, distanceM: 110_000 }]);
    const seen = { ...who, id: randomUUID(), kind: 'performance_drop', present: 'yes', on: TODAY } as const;
    await asCoach.observation.record(seen);
    expect(await asCoach.observation.performanceDrop(who)).toMatchObject({
      shared: true,
      athlete: null,
      coach: { counts: true },
      agreedSince: null,
    });
    await asCoach.shoe.remove({ ...who, id: red.id });
  });

  it('but nothing else of them: no food, drink, body mass or medicines', async () => {
    const asCoach = world.callerFor(coach);
    const { clubId, squadId } = world;
    const { athleteId } = await asCoach.athlete.open({ clubId, squadId, name: 'Not Either' });
    const who = { clubId, athleteId };
    const typed = run();
    await asCoach.run.log({ ...who, ...typed });
    for (const health of [{ preCarbG: 0 }, { fluidMl: 500 }, { sodiumMg: 1 }, { massPreG: 60_000 }, { urineMl: 0 }]) {
      await expect(asCoach.run.log({ ...who, ...run({ details: health }) })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
      await expect(asCoach.run.update({ ...who, id: typed.id, details: details(health) })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    expect(await asCoach.medicine.list(who)).toEqual({ shared: false, medicines: [] });
    const medicine = { clubId, id: randomUUID(), name: 'ibuprofen', startOn: null, doseChangeOn: null, stopOn: null };
    await expect(asCoach.medicine.add(medicine)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(
      asCoach.questionnaire.answer({
        clubId,
        id: randomUUID(),
        name: 'ecq',
        on: TODAY,
        zone: 'Europe/Berlin',
        answers: { q1: false },
      }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('not shoes of one who has an account', async () => {
    const cleo = await world.addAthlete('Cleo', { share: 'everything' });
    const shoe = { clubId: world.clubId, athleteId: cleo.athleteId, id: randomUUID(), name: 'Red ones', startM: 0 };
    await expect(world.callerFor(coach).shoe.add(shoe)).rejects.toMatchObject({ code: 'FORBIDDEN' });
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
