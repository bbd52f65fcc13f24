import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditRead } from '../src/core/audit.ts';
import { loadActor } from '../src/core/guards.ts';
import { createWorld, type AthletePerson, type Person, type World } from './support/world.ts';

let world: World;
let coach: Person;
let ana: AthletePerson;
beforeAll(async () => {
  world = await createWorld();
  coach = await world.addStaff('Cora', ['coach'], { squadId: world.squadId });
  ana = await world.addAthlete('Ana');
});
afterAll(async () => world.close());

const mine = async (who: Person = ana) => (await world.callerFor(who).audit.mine({ clubId: world.clubId })).events;
const ofClub = async (before?: string) =>
  world.callerFor(world.owner).audit.club({ clubId: world.clubId, ...(before && { before }) });
const read = async (reader: Person, athleteIds: AthletePerson['athleteId'][]) =>
  world.runtime.db.asApp({ clubId: world.clubId, userId: reader.userId }, async (tx) => {
    const scope = { runtime: world.runtime, tx, actor: await loadActor(tx, world.clubId, reader) };
    await auditRead(scope, {
      action: 'assessment.board',
      athleteIds,
      categories: ['wellness', 'training'],
      squadId: world.squadId,
    });
  });

describe('my own trail', () => {
  it('says who changed what, newest first', async () => {
    world.clock.advanceS(1);
    await world
      .callerFor(ana)
      .consent.set({ clubId: world.clubId, audience: 'coaches', categories: ['training', 'wellness'] });
    world.clock.advanceS(1);
    const squadId = await world.addSquad('Trail', [coach]);
    await world.callerFor(coach).squad.addAthlete({ clubId: world.clubId, squadId, athleteId: ana.athleteId });
    expect(
      (await mine()).map(({ action, kind, actorName, isMe, categories }) => ({
        action,
        kind,
        actorName,
        isMe,
        categories,
      })),
    ).toEqual([
      { action: 'squad.addAthlete', kind: 'write', actorName: 'Cora', isMe: false, categories: [] },
      {
        action: 'consent.set.coaches',
        kind: 'write',
        actorName: 'Ana',
        isMe: true,
        categories: ['training', 'wellness'],
      },
      { action: 'club.acceptInvitation', kind: 'write', actorName: 'Ana', isMe: true, categories: ['training'] },
    ]);
  });

  it('says who read what, once an hour for the same view, and not that I looked myself', async () => {
    const ben = await world.addAthlete('Ben');
    const reads = async () => (await mine(ben)).filter((event) => event.kind === 'read');
    await read(coach, [ana.athleteId, ben.athleteId]);
    await read(coach, [ben.athleteId, ana.athleteId]);
    await read(ben, [ben.athleteId]);
    expect(await reads()).toMatchObject([
      { action: 'assessment.board', actorName: 'Cora', isMe: false, categories: ['wellness', 'training'] },
    ]);
    await world.clock.later(3600, async () => read(coach, [ana.athleteId, ben.athleteId]));
    expect(await reads()).toHaveLength(2);
  });

  it('holds nothing about others, and is not open to those who are no athletes', async () => {
    const cleo = await world.addAthlete('Cleo');
    await world.callerFor(ana).consent.set({ clubId: world.clubId, audience: 'medical', categories: ['symptoms'] });
    expect((await mine(cleo)).map((event) => event.action)).toEqual(['club.acceptInvitation']);
    await expect(mine(coach)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the trail of the club', () => {
  it('is the owner\u2019s, names who read whose data, and no more of what people enter about themselves than that', async () => {
    await world
      .callerFor(ana)
      .consent.set({ clubId: world.clubId, audience: 'medical', categories: ['reproductive_health'] });
    const { events } = await ofClub();
    expect(events.find((event) => event.kind === 'read')).toMatchObject({
      actorName: 'Cora',
      squadName: 'Squad 1',
      athleteNames: ['Ana', 'Ben'],
    });
    expect(events.filter((event) => event.actorName === 'Ana')).toContainEqual(
      expect.objectContaining({ action: 'own.entry', categories: [], athleteNames: ['Ana'] }),
    );
    expect(JSON.stringify(events)).not.toContain('reproductive_health');
    expect(JSON.stringify(events)).not.toContain('factOn');
    await expect(world.callerFor(coach).audit.club({ clubId: world.clubId })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('comes in pages of 50 that miss and repeat nothing', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `Squad of page ${i}`);
    for (const name of names) {
      world.clock.advanceS(1);
      await world.callerFor(world.owner).squad.create({ clubId: world.clubId, name });
    }
    const first = await ofClub();
    const second = await ofClub(first.next ?? '');
    expect([first.events.length, second.next]).toEqual([50, null]);
    const squadNames = [...first.events, ...second.events]
      .map((event) => event.squadName)
      .filter((name) => name?.startsWith('Squad of page'));
    expect(squadNames).toEqual(names.toReversed());
  });
});
