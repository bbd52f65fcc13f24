import { addDays } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { planSentence } from '../src/simulate/plan-sentence.ts';
import { simulate } from '../src/simulate/simulate.ts';
import { TODAY, athlete, on, rest, run, runs } from './athlete.ts';
import { plan, planned, steady } from './plans.ts';

describe('a planned week by hand', () => {
  it('21.1 km after a longest run of 10 km would be 2.11 times as long: large, from that day for seven days', () => {
    const done = athlete({ sessions: [...runs(-60, -8, 5), run(-5, 10, { rpe: 3 })], explicitRest: rest(-60, 0) });
    const days = simulate(done, { sessions: [planned(2, 21.1)], rest: [on(1), ...rest(3, 9)] }, TODAY);
    expect(days.map(({ planned: { findings } }) => findings.some(({ code }) => code === 'L.SPIKE.LARGE'))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((day) => day >= 2 && day <= 8),
    );
    expect(days[1]?.onlyPlanned).toContain('L.SPIKE.LARGE');
    const [finding] = days[1]?.planned.findings.filter(({ code }) => code === 'L.SPIKE.LARGE') ?? [];
    expect(finding && planSentence(finding, { asOf: TODAY, on: on(2), plannedFrom: on(1) })).toBe(
      'The run of 21.1 km on Wednesday 1 April would be 111 per cent longer than the longest run of the 30 days before it (10 km). Such jumps came with more overuse injuries in a large group; whether they explain heavy legs is less certain.',
    );
  });

  it('the load of a day is effort times minutes: 10 km in 60 min at RPE 3 is 180', () => {
    const [day] = simulate(steady, plan(planned(1, 10)), TODAY);
    expect(day?.planned).toMatchObject({ sessionLoad: 180, numbers: { 'series.measure': 'srpe' } });
    expect(day?.rested.sessionLoad).toBe(0);
  });

  it('without an expected effort the load and the sameness of the week are unknown; distances are not', () => {
    const open = { sport: 'run', on: on(1), km: 5, min: 30 } as const;
    const [day] = simulate(steady, plan(open), TODAY);
    expect(day?.planned.sessionLoad).toBeNull();
    expect(day?.planned.numbers).not.toHaveProperty('load7');
    expect(day?.planned.numbers).not.toHaveProperty('monotony');
    expect(day?.planned.numbers).toMatchObject({ 'series.measure': 'srpe', 'spike.maxRatio7d': 1 });
    expect(day?.planned.results.find(({ rule }) => rule === 'monotony')).toMatchObject({
      verdict: 'insufficient-data',
      missing: [{ datum: 'plan.effort' }],
    });
    // Eight days later the open session has left the week.
    const later = simulate(steady, { sessions: [open], rest: rest(2, 8) }, TODAY).at(-1);
    expect(later?.planned.numbers['load7']).toBe(0);
  });

  it('without minutes the load is unknown too, never 0', () => {
    const open = { sport: 'run', on: on(1), km: 5, rpe: 3 } as const;
    expect(simulate(steady, plan(open), TODAY)[0]?.planned.sessionLoad).toBeNull();
  });

  it('days that the plan leaves open are not rest: four of them are unknown', () => {
    const [, , , , fifth] = simulate(steady, plan(planned(5, 5)), TODAY);
    expect(fifth?.planned.results.find(({ rule }) => rule === 'no-rest-day')?.verdict).toBe('insufficient-data');
    const [, , , , rested] = simulate(steady, { sessions: [planned(5, 5)], rest: rest(1, 4) }, TODAY);
    // Days -1 and 1 to 4 without a run, runs on days 0 and 5.
    expect(rested?.planned.numbers['rest7']).toBe(5);
  });

  it('days since the last hard day: known after a rated one, unknown across an unrated run', () => {
    const hard = athlete({ sessions: [run(-4, 8, { rpe: 7 })], explicitRest: rest(-10, 0) });
    expect(simulate(hard, plan(planned(1, 5)), TODAY)[0]?.planned.daysSinceHard).toBe(5);
    const unrated = athlete({ ...hard, sessions: [...hard.sessions, run(-2, 8)] });
    expect(simulate(unrated, plan(planned(1, 5)), TODAY)[0]?.planned.daysSinceHard).toBeNull();
  });

  it('a run that no runner can run is set aside and counted', () => {
    // 20 km in 40 min is 8.3 m/s.
    const [day] = simulate(steady, plan(planned(1, 20, { min: 40 })), TODAY);
    expect(day?.setAside).toBe(1);
    expect(simulate(steady, plan(planned(1, 20)), TODAY)[0]?.setAside).toBe(0);
  });

  it('a run planned for today comes after the one already run today', () => {
    const done = athlete({ ...steady, sessions: [...steady.sessions, run(0, 8, { seq: 3 })] });
    const [day] = simulate(done, plan(planned(0, 12)), TODAY);
    // 12 against 8 of the same day, which is more than 8 against 5: 1.5 and 1.6, so the first stays the highest.
    expect(day?.planned.numbers['spike.maxRatio7d']).toBe(1.6);
  });

  it('nothing planned: no day; a plan of the past or beyond two weeks is refused', () => {
    expect(simulate(steady, { sessions: [], rest: [] }, TODAY)).toEqual([]);
    expect(() => simulate(steady, plan(planned(-1, 5)), TODAY)).toThrow(RangeError);
    expect(() => simulate(steady, { sessions: [], rest: [addDays(TODAY, 15)] }, TODAY)).toThrow(RangeError);
  });
});
