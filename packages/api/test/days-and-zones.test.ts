import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkIn, run, signedInAgain, upload } from './support/facts.ts';
import { fitFile } from './support/fit-file.ts';
import { createWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => world.close());

const PACIFIC = 'America/Los_Angeles';

describe('a day is the day where it happened', () => {
  it('a run at 23:30 in Los Angeles stays on that day', async () => {
    // 2026-01-10T07:30Z is 2026-01-09 in Los Angeles (evidence 2.1).
    world.clock.set('2026-01-11T12:00:00Z');
    const lea = await world.addAthlete('Lea', { zone: PACIFIC });
    const mine = { clubId: world.clubId, athleteId: lea.athleteId };
    const typed = run({ on: '2026-01-10', startAt: '2026-01-10T07:30:00Z', zone: PACIFIC });
    await world.callerFor(lea).run.log({ ...mine, ...typed });
    expect(await world.callerFor(lea).run.get({ ...mine, id: typed.id })).toMatchObject({
      on: '2026-01-09',
      zone: PACIFIC,
    });
    // The watch says nothing of its clock: the athlete's zone counts; it says +9 hours: the run was somewhere else.
    const silent = await upload(
      world,
      lea,
      fitFile({ startAt: '2026-01-09T07:30:00Z', distanceM: 5000, timerS: 1800, utcOffsetMin: null }),
    );
    expect(await silent.json()).toMatchObject({ runs: [{ on: '2026-01-08' }] });
    const away = await upload(
      world,
      lea,
      fitFile({ startAt: '2026-01-07T15:30:00Z', distanceM: 5000, timerS: 1800, utcOffsetMin: 540 }),
    );
    expect(await away.json()).toMatchObject({ runs: [{ on: '2026-01-08' }] });
    const { runs } = await world.callerFor(lea).run.list(mine);
    expect(runs.map((one) => one.zone)).toEqual([PACIFIC, PACIFIC, 'Etc/GMT-9']);
    // 18:15 UTC is midnight in Kathmandu, whose offset is no whole hour.
    const nepal = await upload(
      world,
      lea,
      fitFile({ startAt: '2026-01-06T18:15:00Z', distanceM: 5000, timerS: 1800, utcOffsetMin: 345 }),
    );
    expect(await nepal.json()).toMatchObject({ runs: [{ on: '2026-01-07' }] });
  });

  it('today begins at midnight in the zone of the athlete', async () => {
    world.clock.set('2026-06-01T15:30:00Z');
    const tomo = await world.addAthlete('Tomo', { zone: 'Asia/Tokyo' });
    const kiri = await world.addAthlete('Kiri', { zone: 'Pacific/Kiritimati' });
    const pago = await world.addAthlete('Pago', { zone: 'Pacific/Pago_Pago' });
    // 15:30 UTC: after midnight in Tokyo (+9) and Kiritimati (+14), still the day before in Pago Pago (-11).
    const days = [];
    for (const athlete of [tomo, kiri, pago])
      days.push((await world.callerFor(athlete).assessment.own({ clubId: world.clubId })).on);
    expect(days).toEqual(['2026-06-02', '2026-06-02', '2026-06-01']);
    const board = await (
      await signedInAgain(world, world.owner)
    ).assessment.board({ clubId: world.clubId, squadId: world.squadId });
    const onOf = (name: string) => board.rows.find((row) => row.name === name)?.on;
    expect([onOf('Tomo'), onOf('Pago')]).toEqual(['2026-06-02', '2026-06-01']);
  });

  it('a check-in keeps its zone and date when the athlete moves', async () => {
    world.clock.set('2026-07-01T08:00:00Z');
    const mo = await world.addAthlete('Mo', { zone: 'Europe/Berlin' });
    const me = world.callerFor(mo);
    await me.checkIn.record({
      clubId: world.clubId,
      ...checkIn({ on: '2026-07-01', zone: 'Europe/Berlin', heaviness: 4 }),
    });
    expect(await me.profile.setZone({ clubId: world.clubId, zone: 'Pacific/Auckland' })).toEqual({
      zone: 'Pacific/Auckland',
      fromOn: '2026-07-01',
    });
    world.clock.set('2026-07-01T13:00:00Z');
    expect((await me.assessment.own({ clubId: world.clubId })).on).toBe('2026-07-02');
    expect((await me.checkIn.day({ clubId: world.clubId, on: '2026-07-01' })).checkIn).toMatchObject({
      zone: 'Europe/Berlin',
      heaviness: 4,
    });
    // A correction from the new zone changes the answer, not where it was given.
    await me.checkIn.record({
      clubId: world.clubId,
      ...checkIn({ on: '2026-07-01', zone: 'Pacific/Auckland', heaviness: 5 }),
    });
    expect((await me.checkIn.day({ clubId: world.clubId, on: '2026-07-01' })).checkIn).toMatchObject({
      zone: 'Europe/Berlin',
      heaviness: 5,
    });
  });

  it('answers age with the calendar and count for 28 days at most', async () => {
    world.clock.set('2026-08-03T10:00:00Z');
    const nia = await world.addAthlete('Nia');
    const me = world.callerFor(nia);
    const report = await me.symptom.report({
      clubId: world.clubId,
      id: randomUUID(),
      on: '2026-08-03',
      zone: 'Europe/Berlin',
      answers: [{ code: 'chest_pain', attributes: { now: true } }],
    });
    expect(report).toEqual({ on: '2026-08-03', validUntil: '2026-08-31' });
    const levelOn = async (instant: string) => {
      world.clock.set(instant);
      return (await me.assessment.own({ clubId: world.clubId })).state.level;
    };
    // Now or up to 24 hours ago: emergency; older: urgent today (evidence 7.11).
    expect(await levelOn('2026-08-03T10:00:00Z')).toBe('emergency');
    expect(await levelOn('2026-08-04T10:00:00Z')).toBe('emergency');
    expect(await levelOn('2026-08-05T10:00:00Z')).toBe('urgent_same_day');
    expect(await levelOn('2026-08-31T10:00:00Z')).toBe('urgent_same_day');
    expect(await levelOn('2026-09-01T10:00:00Z')).toBe('unknown');
    expect((await me.symptom.current({ clubId: world.clubId })).report).toMatchObject({ stillCounts: false });
  });

  it('fever in the check-in says "no training" on that day only', async () => {
    world.clock.set('2026-09-10T10:00:00Z');
    const oda = await world.addAthlete('Oda');
    const me = world.callerFor(oda);
    await me.checkIn.record({ clubId: world.clubId, ...checkIn({ on: '2026-09-10', illness: 'fever', heaviness: 2 }) });
    expect(await me.assessment.own({ clubId: world.clubId })).toMatchObject({ stopTraining: true });
    world.clock.set('2026-09-11T10:00:00Z');
    expect(await me.assessment.own({ clubId: world.clubId })).toMatchObject({ stopTraining: false });
    // The past day is judged with the facts of that day.
    expect(await me.assessment.own({ clubId: world.clubId, asOf: '2026-09-10' })).toMatchObject({
      stopTraining: true,
      on: '2026-09-10',
      today: false,
    });
    await expect(me.assessment.own({ clubId: world.clubId, asOf: '2026-09-12' })).rejects.toThrow('has not come yet');
  });
});
