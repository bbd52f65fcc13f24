import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => world.close());

describe('a club from the first code to the first athlete', () => {
  it('comes to life through the procedures that people use', async () => {
    const coach = await world.addStaff('Cora Coach', ['coach'], { squadId: world.squadId });
    const ana = await world.addAthlete('Ana', { share: 'suggested' });
    const other = await world.addClub('AC Autre');

    expect(await world.callerFor(coach).squad.list({ clubId: world.clubId })).toMatchObject({
      squads: [
        { name: 'Squad 1', iCoach: true, athleteCount: 1, coaches: [{ name: 'Cora Coach' }, { name: 'Olga Owner' }] },
      ],
    });
    expect(await world.callerFor(ana).consent.get({ clubId: world.clubId })).toMatchObject({
      chosen: true,
      coaches: ['training', 'wellness', 'fueling', 'red_flags', 'blood_flags'],
    });
    expect((await world.callerFor(ana).account.me()).clubs).toEqual([
      expect.objectContaining({
        name: 'LG Nordpark',
        roles: ['athlete'],
        athleteId: ana.athleteId,
        sharingChosen: true,
      }),
    ]);
    expect((await world.callerFor(other.owner).account.me()).clubs).toEqual([
      expect.objectContaining({ name: 'AC Autre', roles: ['owner', 'coach'] }),
    ]);
    expect(world.log).toEqual([]);
  });
});
