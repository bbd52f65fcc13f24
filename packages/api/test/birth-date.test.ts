import { beforeAll, expect, it } from 'vitest';
import { createWorld, type World } from './support/world.ts';

let world: World;

beforeAll(async () => {
  world = await createWorld();
  return async () => world.close();
});

it('lets the athlete correct the birth date given when joining, for past days too', async () => {
  const ana = await world.addAthlete('Ana', { birthDate: '2000-05-17' });
  const me = world.callerFor(ana);
  const { clubId } = world;
  const { athleteId } = ana;
  expect((await me.profile.get({ clubId, athleteId })).facts.birthDate?.value).toBe('2000-05-17');
  await me.profile.update({ clubId, changes: { birthDate: '2009-05-17' } });
  expect((await me.profile.get({ clubId, athleteId })).facts.birthDate?.value).toBe('2009-05-17');
  // Under 18 today and on any earlier day: the guardian is addressed.
  expect((await me.assessment.own({ clubId })).guardian).toBe(true);
  expect((await me.assessment.own({ clubId, asOf: '2025-01-15' })).guardian).toBe(true);
});
