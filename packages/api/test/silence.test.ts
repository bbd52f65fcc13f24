import { beforeAll, expect, it } from 'vitest';
import { checkIn, dayBefore, run } from './support/facts.ts';
import { createWorld, type AthletePerson, type World } from './support/world.ts';

let world: World;
let ana: AthletePerson;

beforeAll(async () => {
  world = await createWorld();
  ana = await world.addAthlete('Ana');
  return async () => world.close();
});

const word = async () => (await world.callerFor(ana).assessment.own({ clubId: world.clubId })).state.word;

it('an athlete of whom little is known is never called fine', async () => {
  const me = world.callerFor(ana);
  const mine = { clubId: world.clubId, athleteId: ana.athleteId };
  expect(await word()).toBe('Not enough data');
  await me.checkIn.record({
    clubId: world.clubId,
    ...checkIn({ on: dayBefore(0), heaviness: 1, soreness: 1, sleepH: 8 }),
  });
  await me.run.log({ ...mine, ...run({ on: dayBefore(0) }) });
  expect(await word()).toBe('Not enough data');
});

it('silence speaks once two weeks and the legs of today are known', async () => {
  const me = world.callerFor(ana);
  const mine = { clubId: world.clubId, athleteId: ana.athleteId };
  for (let day = 14; day > 0; day--)
    await me.checkIn.record({
      clubId: world.clubId,
      ...checkIn({ on: dayBefore(day), heaviness: 1, soreness: 1, sleepH: 8, rest: day % 2 === 0 }),
    });
  for (const day of [1, 3, 5, 7, 9, 11, 13]) await me.run.log({ ...mine, ...run({ on: dayBefore(day) }) });
  expect(await word()).toBe('Nothing stands out');
});
