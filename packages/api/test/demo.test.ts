import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClubId } from '@freshlegs/domain';
import { demoPersonas, signInAsPersona, tickClub, verifyDerived } from '../src/services.ts';
import type { Board } from '../src/assessment/model.ts';
import { createInstallation, createWorld, type Caller, type Installation } from './support/world.ts';

let demo: Installation;
let clubId: string;
let computedS = 0;

beforeAll(async () => {
  demo = await createInstallation({ isDemo: true });
  const before = process.cpuUsage();
  clubId = (await demoPersonas(demo.runtime))[0]?.clubId ?? '';
  const { user, system } = process.cpuUsage(before);
  computedS = (user + system) / 1e6;
}, 120_000);
afterAll(async () => demo.close());

const callerFor = async (persona: string): Promise<Caller> =>
  demo.callerFor(await signInAsPersona(demo.runtime, persona));

async function boardOfCoach(): Promise<Board> {
  const coach = await callerFor('coach');
  const { squads } = await coach.squad.list({ clubId });
  return coach.assessment.board({ clubId, squadId: squads[0]?.squadId ?? '' });
}

describe('the demo squad', () => {
  it('is there after some seconds of computing, its coach first', async () => {
    const personas = await demoPersonas(demo.runtime);
    expect(personas.map((one) => one.persona)).toEqual([
      'coach',
      'medical',
      'healthy',
      'longer-run',
      'low-fuel',
      'low-iron',
      'vegan',
      'four-weeks',
    ]);
    // Of computing and not of the clock: the machine may be busy with something else.
    expect(computedS).toBeLessThan(15);
    expect(demo.log.filter((line) => line.level === 'error')).toEqual([]);
  });

  it('tells its six stories on the board, those who need attention first', async () => {
    const { rows } = await boardOfCoach();
    const row = (name: string) => rows.find((one) => one.name.startsWith(name));
    expect(rows.map((one) => one.name.split(' ')[0])).toEqual(['Fynn', 'Dana', 'Emil', 'Ben', 'Cleo', 'Hanna']);
    expect(row('Hanna')).toMatchObject({
      state: { level: 'none' },
      iron: { verdict: 'clear' },
      b12: { verdict: 'clear' },
      prompt: null,
      openPrompts: 0,
    });
    // 25 km after 11 km: more than doubled (evidence 2.7), whatever the small ups and downs of the weeks are.
    expect(row('Ben')).toMatchObject({
      state: { title: 'Longest run more than doubled' },
      iron: { verdict: 'not-shared', sentence: null },
    });
    expect(row('Cleo')).toMatchObject({ fuel: { verdict: 'flagged', sentence: 'Little fuel on the long run' } });
    // Ferritin 18 ug/L: a doctor within weeks (blood 7.3 R8); the coach sees the flag and not the value.
    expect(row('Dana')).toMatchObject({ state: { level: 'doctor_weeks' }, iron: { verdict: 'flagged' } });
    expect(JSON.stringify(row('Dana'))).not.toMatch(/\b18 (µg|ug)/);
    // Total B12 240 ng/L lies in 180 to 350 (NICE NG239); Emil shares the value.
    expect(row('Emil')).toMatchObject({ state: { level: 'doctor_weeks' }, b12: { verdict: 'flagged' } });
    // Breathless out of proportion: doctor within days (evidence 7.11); heavy for four weeks: within weeks (9.3).
    expect(row('Fynn')).toMatchObject({
      state: { level: 'doctor_days' },
      openPrompts: 2,
      fuel: { verdict: 'not-shared' },
      stopTraining: true,
    });
    expect(row('Fynn')?.heaviness.days).toHaveLength(28);
    expect(row('Fynn')?.heaviness.days.every((day) => day !== null && day >= 4)).toBe(true);
  });

  it('lets one be its athletes and its medical staff too', async () => {
    const dana = await callerFor('low-iron');
    const own = await dana.assessment.own({ clubId });
    expect(own.bloodTests.panels[0]?.results.find((result) => result.analyte === 'ferritin')).toMatchObject({
      value: 18,
      unit: 'ug/L',
      refLow: 15,
      flag: 'within',
    });
    const medical = await callerFor('medical');
    expect((await medical.assessment.athletePage({ clubId, athleteId: own.athlete.id })).bloodTests.shared).toBe(true);
  });

  it('is written anew on another day, and stays as it is on the same one', async () => {
    const before = await boardOfCoach();
    demo.clock.advanceS(3600);
    expect((await boardOfCoach()).rows.map((row) => row.athleteId)).toEqual(before.rows.map((row) => row.athleteId));
    demo.clock.advanceS(24 * 3600);
    clubId = (await demoPersonas(demo.runtime))[0]?.clubId ?? '';
    const after = await boardOfCoach();
    expect(after.rows.map((row) => row.name)).toEqual(before.rows.map((row) => row.name));
    expect(after.rows[0]?.on).toBe('2026-03-31');
    expect(after.rows.map((row) => row.athleteId)).not.toEqual(before.rows.map((row) => row.athleteId));
  }, 120_000);

  it('has kept rows for everybody, all of them what the facts give', async () => {
    await tickClub(demo.runtime, clubId as ClubId);
    await boardOfCoach();
    const { differences, assessments, cards } = await verifyDerived(demo.runtime);
    expect(differences).toEqual([]);
    expect(assessments).toBeGreaterThan(5);
    expect(cards).toBe(2 * assessments);
  });

  it('cannot be entered outside of the demo database', async () => {
    const world = await createWorld();
    await expect(signInAsPersona(world.runtime, 'coach')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await demoPersonas(world.runtime)).toEqual([]);
    await world.close();
  });
});
