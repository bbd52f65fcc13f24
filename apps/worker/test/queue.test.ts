import { randomUUID } from 'node:crypto';
import { createWorld, ZONE, type AthletePerson, type World } from '@freshlegs/api/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startQueue, type Queue } from '../src/start-queue.ts';

const NOT_ANSWERED = {
  soreness: null,
  focalPain: null,
  sleepH: null,
  sleepQuality: null,
  fatigue: null,
  stress: null,
  muscleSoreness: null,
  restingPulseBpm: null,
  rmssdMs: null,
  urineColor: null,
  carbG: null,
  carbComplete: null,
  illness: null,
  rest: false,
};

let world: World;
let ana: AthletePerson;
const queues: Queue[] = [];

const start = async () => {
  const queue = await startQueue({
    runtime: world.runtime,
    queueUrl: world.database.loginUrl,
    timetable: [['5 * * * *', 'tick']],
  });
  queues.push(queue);
  return queue;
};
const prompts = async () =>
  (await world.callerFor(ana).referral.ofAthlete({ clubId: world.clubId, athleteId: ana.athleteId })).prompts;
const lines = (event: string) => world.log.filter((line) => line.event === event).length;
const until = async (isSo: () => boolean | Promise<boolean>) => {
  for (let waitedMs = 0; !(await isSo()); waitedMs += 25) {
    if (waitedMs > 10_000) throw new Error('It did not come to pass within 10 s.');
    await new Promise((resume) => setTimeout(resume, 25));
  }
};

beforeAll(async () => {
  world = await createWorld();
  ana = await world.addAthlete('Ana', { share: 'suggested' });
  const { clubId } = world;
  const on = '2026-03-30';
  await world.callerFor(ana).checkIn.record({ clubId, on, zone: ZONE, heaviness: 6, ...NOT_ANSWERED });
  await world.callerFor(ana).symptom.report({
    clubId,
    id: randomUUID(),
    on,
    zone: ZONE,
    answers: [{ code: 'daily_life_limited', attributes: { days: 1 } }],
  });
});
afterAll(async () => {
  await Promise.all(queues.map(async (queue) => queue.stop().catch(() => undefined)));
  await world.close();
});

describe('the worker', () => {
  it('finds at its start what came with time alone, while nobody wrote or looked', async () => {
    // Stairs hard for 3 days or more, and legs heavy within 2 days: a physician within days (evidence 7.15).
    expect(await prompts()).toEqual([]);
    world.clock.set('2026-04-01T10:00:00.000Z');
    await start();
    await until(async () => (await prompts()).length > 0);
    expect(await prompts()).toMatchObject([
      { code: 'W.FUNCTION_LIMITED', urgency: 'doctor_days', openedOn: '2026-04-01', status: 'open' },
    ]);
  });

  it('two of them do nothing twice', async () => {
    const ticked = lines('club ticked');
    await Promise.all([start(), start()]);
    await until(() => lines('club ticked') > ticked);
    const [prompt, ...others] = await prompts();
    expect(others).toEqual([]);
    expect(prompt?.events.map((event) => event.kind)).toEqual(['opened']);
  });

  it('works as a role that may touch the queue and nothing else', async () => {
    await expect(
      world.runtime.db.asJobs(async (tx) => tx.execute('select count(*) from club.athlete')),
    ).rejects.toThrow();
    await expect(
      world.runtime.db.asJobs(async (tx) => tx.execute('select count(*) from control.club')),
    ).rejects.toThrow();
  });

  it('ends when asked, and takes up no job afterwards', async () => {
    await Promise.all(queues.splice(0).map(async (queue) => queue.stop()));
    const done = lines('job done');
    await world.runtime.db.asJobs(async (tx) =>
      tx.execute(`select graphile_worker.add_job('tick', '{}'::json, job_key => 'tick')`),
    );
    await new Promise((resume) => setTimeout(resume, 300));
    expect(lines('job done')).toBe(done);
  });
});
