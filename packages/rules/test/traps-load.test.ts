import { describe, expect, it } from 'vitest';
import { assessed, codesOf } from './assessed.ts';
import { checkIns, days, on, other, rest, run, runs } from './athlete.ts';

/** Inputs on which other rule engines give wrong or harmful answers; ours must answer as each test says. */
describe('traps: training', () => {
  it('first week of a new athlete, 7 equal easy days: not enough history, no ratio of 4', () => {
    const { insufficient, metrics } = assessed({ sessions: runs(-6, 0, 5) });
    expect(insufficient).toEqual(expect.arrayContaining(['acwr', 'ramp', 'spike']));
    expect(metrics).not.toHaveProperty('acwr.coupled');
  });

  it('3 runs a week for 12 weeks, then 21 days of confirmed rest: load 0 and no reference', () => {
    const sessions = runs(-104, -21, 8, 0, 8, 0, 8, 0, 0);
    const confirmed = assessed({ sessions, confirmedRest: [{ from: on(-20), to: on(0) }] });
    expect(confirmed.metrics).toMatchObject({ load7: 0, 'ramp.w1Km': 0, 'acwr.coupled': 0 });
    const back = codesOf({
      sessions: [...sessions.filter(({ on: day }) => day < on(-33)), run(0, 5)],
      confirmedRest: [{ from: on(-40), to: on(-1) }],
    });
    expect(back).toContain('L.SPIKE.NO_REFERENCE');
  });

  it('the same with a silent gap: unknown, not rest and not ratio 1.00', () => {
    const { insufficient, metrics } = assessed({ sessions: runs(-104, -21, 8, 0, 8, 0, 8, 0, 0) });
    expect(insufficient).toEqual(expect.arrayContaining(['acwr', 'monotony', 'ramp']));
    expect(metrics).not.toHaveProperty('acwr.coupled');
    expect(metrics).not.toHaveProperty('rest7');
  });

  it('the same load every day for 28 days: no variation, the highest class', () => {
    expect(codesOf({ sessions: runs(-27, 0, 8) })).toContain('L.MONOTONY.HIGH');
  });

  it('return after a layoff, 0 to a big week: no reference, and said so', () => {
    const { findings, metrics } = assessed({
      sessions: [...runs(-120, -41, 8), ...runs(-4, 0, 12)],
      confirmedRest: [{ from: on(-40), to: on(-5) }],
    });
    expect(findings.map(({ code }) => code)).toContain('L.SPIKE.NO_REFERENCE');
    expect(metrics).toMatchObject({ 'ramp.lowBase': true });
    expect(metrics).not.toHaveProperty('ramp.pct');
    expect(metrics).not.toHaveProperty('ramp.rawPct');
  });

  it('two sessions a day for 14 days: daily sums, not 28 days', () => {
    const { metrics } = assessed({
      sessions: days(-13, 0).flatMap((day) => [run(day, 5, { rpe: 3 }), other(day, 20, { rpe: 2 })]),
    });
    expect(metrics).toMatchObject({ historyDays: 14, load7: 7 * (90 + 40) });
  });

  it('sex missing: heart rate gives no load, and none is guessed', () => {
    const profile = { homeZone: 'Europe/London', hrRestBpm: 50, hrMaxBpm: 190 };
    const sessions = days(-10, 0).map((day) => run(day, 6, { hrAvgBpm: 140 }));
    expect(assessed({ profile, sessions }).metrics['series.measure']).toBe('duration');
    expect(assessed({ profile: { ...profile, sex: 'F' }, sessions }).metrics['series.measure']).toBe('banister');
  });

  it('body mass missing: insufficient, and the missing datum is named', () => {
    const { insufficient, trace } = assessed({ checkIns: checkIns(-2, 0, { carbComplete: true, carbG: 90 }) });
    expect(insufficient).toContain('carbDaily');
    expect(trace.find(({ rule }) => rule === 'daily-carbohydrate-low')?.missing[0]?.datum).toBe('profile.body-mass');
  });

  it('age missing: nobody is called a minor or an adult', () => expect(assessed().guardian).toBeNull());

  it('a run imported twice from watch and phone: one run, with the reason', () => {
    const startMs = Date.parse('2026-03-30T06:00:00Z');
    const twice = [
      run(0, 8, { startMs, source: 'watch', rpe: 4 }),
      run(0, 8.02, { startMs: startMs + 20_000, source: 'phone' }),
    ];
    const { data, metrics } = assessed({ sessions: twice, explicitRest: rest(-13, -1) });
    expect(data).toEqual(['DATA.DUPLICATE']);
    expect(metrics['ramp.w1Km']).toBe(8);
  });
});
