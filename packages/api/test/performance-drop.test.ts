import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropAnswers } from '../src/assessment/drop-answers.ts';
import { performanceDrop, type DropStatement } from '../src/observation/performance-drop.ts';
import { dayBefore, TODAY } from './support/facts.ts';
import { codesFor } from './support/page-of-athlete.ts';
import { createWorld, type AthletePerson, type Person, type World } from './support/world.ts';

/** `athlete yes 20`: what the athlete said 20 days ago. Newest first, as the database gives them. */
const said = (...texts: readonly string[]): DropStatement[] =>
  texts.map((text) => {
    const [by, present, days] = text.split(' ');
    return { by: by as 'athlete', present: present as 'yes', on: dayBefore(Number(days)) };
  });

describe('a drop in performance on which both agree (evidence 2.11)', () => {
  it.each([
    ['nobody said anything', [], null],
    ['only the athlete', ['athlete yes 3'], null],
    ['only the coach', ['coach yes 3'], null],
    ['agreed from the later of the two on', ['athlete yes 3', 'coach yes 10'], 3],
    ['whoever was first', ['coach yes 0', 'athlete yes 30'], 0],
    ['repeating it does not begin anew', ['athlete yes 1', 'coach yes 2', 'athlete yes 20', 'coach yes 25'], 20],
    ['a no begins anew', ['athlete yes 1', 'athlete no 5', 'athlete yes 20', 'coach yes 25'], 1],
    ['the newest word counts', ['coach no 0', 'athlete yes 1', 'coach yes 2'], null],
    ['on the 60th day it still counts', ['athlete yes 0', 'coach yes 60'], 0],
    ['on the 61st it does not', ['athlete yes 0', 'coach yes 61'], null],
    ['a gap of 60 days goes on, one of 61 begins anew', ['coach yes 40', 'athlete yes 40', 'athlete yes 100'], 40],
  ])('%s', (_name, statements, days) => {
    const { agreedSince } = performanceDrop(said(...statements), TODAY);
    expect(agreedSince).toBe(days === null ? null : dayBefore(days));
  });

  it('begins with the first yes of an unbroken row', () => {
    const row = said('coach yes 10', 'athlete yes 15', 'coach yes 70');
    // 60 days between the two of the coach: agreed since the athlete's.
    expect(performanceDrop(row, TODAY).coach).toMatchObject({ since: dayBefore(70), validUntil: dayBefore(-50) });
    expect(performanceDrop(said('coach yes 10', 'coach yes 71'), TODAY).coach?.since).toBe(dayBefore(10));
    expect(performanceDrop(said('coach yes 5'), dayBefore(6))).toEqual({
      athlete: null,
      coach: null,
      agreedSince: null,
    });
  });

  it('is one answer to the rules, with the halves that count', () => {
    const answers = (...texts: readonly string[]) =>
      dropAnswers(
        said(...texts).map((one) => ({ ...one, kind: 'performance_drop' })),
        TODAY,
      );
    const code = 'performance_drop';
    expect(answers('athlete yes 3', 'coach yes 10')).toEqual([
      { code, athleteAgrees: true, coachAgrees: true, days: 3 },
    ]);
    expect(answers('athlete no 3', 'coach yes 10')).toEqual([
      { code, athleteAgrees: false, coachAgrees: true, days: 10 },
    ]);
    expect(answers('athlete yes 61', 'coach yes 70')).toEqual([]);
    expect(dropAnswers([{ by: 'coach', kind: 'overstriding', present: 'yes', on: TODAY }], TODAY)).toEqual([]);
  });
});

describe('what athlete and coach say', () => {
  let world: World;
  let coach: Person;

  beforeAll(async () => {
    world = await createWorld();
    coach = await world.addStaff('Cora Coach', ['coach'], { squadId: world.squadId });
  });
  afterAll(async () => world.close());

  const athleteSays = async (athlete: AthletePerson, present: 'yes' | 'no', id: string = randomUUID()) =>
    world.callerFor(athlete).observation.sayDrop({ clubId: world.clubId, id, present, on: TODAY });
  const coachSays = async ({ athleteId }: AthletePerson, present: 'yes' | 'no', on = TODAY) =>
    world
      .callerFor(coach)
      .observation.record({ clubId: world.clubId, athleteId, id: randomUUID(), kind: 'performance_drop', present, on });
  const dropFor = async (viewer: Person, { athleteId }: AthletePerson) =>
    world.callerFor(viewer).observation.performanceDrop({ clubId: world.clubId, athleteId });

  it('is a finding once both say so, and ends when one takes it back', async () => {
    const ana = await world.addAthlete('Ana', { share: 'suggested' });
    await coachSays(ana, 'yes', dayBefore(4));
    expect(await codesFor(world, ana, ana)).toEqual([]);
    const id = randomUUID();
    await athleteSays(ana, 'yes', id);
    await athleteSays(ana, 'no', id);
    expect(await codesFor(world, ana, ana)).toEqual(['W.PERF_DECLINE']);
    expect(await codesFor(world, coach, ana)).toEqual(['W.PERF_DECLINE']);
    expect(await dropFor(coach, ana)).toMatchObject({
      shared: true,
      athlete: { present: 'yes', counts: true },
      coach: { present: 'yes', since: dayBefore(4) },
      agreedSince: TODAY,
    });
    // The clock of a test stands still: of two words at the same moment neither is the newer one.
    world.clock.advanceS(60);
    await athleteSays(ana, 'no');
    expect(await codesFor(world, ana, ana)).toEqual([]);
  });

  it('may begin with the athlete; the coach sees it where training is shared', async () => {
    const ben = await world.addAthlete('Ben', { share: 'nothing' });
    await athleteSays(ben, 'yes');
    expect(await dropFor(coach, ben)).toEqual({ shared: false, athlete: null, coach: null, agreedSince: null });
    await coachSays(ben, 'yes');
    expect(await codesFor(world, ben, ben)).toEqual(['W.PERF_DECLINE']);
    expect(await codesFor(world, coach, ben)).toEqual([]);
  });

  it('cannot be said for the other', async () => {
    const cleo = await world.addAthlete('Cleo', { share: 'everything' });
    await expect(
      world.callerFor(cleo).observation.record({
        clubId: world.clubId,
        athleteId: cleo.athleteId,
        id: randomUUID(),
        kind: 'performance_drop',
        present: 'yes',
        on: TODAY,
      }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(
      world.callerFor(coach).observation.sayDrop({ clubId: world.clubId, id: randomUUID(), present: 'yes', on: TODAY }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
