import type { EvidenceGrade, Finding } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import type { Ranked } from '../src/kernel/rule.ts';
import { rankContributors } from '../src/ranking/rank-contributors.ts';
import { dayWindow } from '../src/record/day-window.ts';
import { assessed, fourDigits } from './assessed.ts';
import { TODAY, athlete, checkIn, checkIns, on, rest, run, runs } from './athlete.ts';

const known = dayWindow(athlete({ explicitRest: rest(-30, 0) }), TODAY);
const ranked = (code: Finding['code'], evidenceGrade: EvidenceGrade, rank: Ranked) => ({
  finding: { code, evidenceGrade } as Finding,
  rank,
});
const one = (grade: EvidenceGrade, D: number, exposureOn: number | null, lagDays: number, onset: number) =>
  rankContributors([ranked('L.RAMP.WATCH', grade, { D, exposureOn, lagDays, fullQuality: false })], onset, known)[0];

describe('10 ranking', () => {
  it('ramp 71.43 % at onset -3, lag 14: 0.5 x 0.6825 = 0.3413', () => {
    expect(fourDigits((71.428571 - 10) / 90)).toBe(0.6825);
    expect(one('C', (71.428571 - 10) / 90, -6, 14, -3)).toMatchObject({ score: 0.3413, E: 0.5, D: 0.6825, T: 1, Q: 1 });
  });
  it('a spike after the onset: 0.5 x 0.5 x 0.25 = 0.0625', () => expect(one('C', 0.5, -1, 3, -4)?.score).toBe(0.0625));
  it('on the onset and at the end of the lag it counts fully, before it half', () => {
    expect(one('C', 1, -4, 3, -4)?.T).toBe(1);
    expect(one('C', 1, -7, 3, -4)?.T).toBe(1);
    expect(one('C', 1, -8, 3, -4)?.T).toBe(0.5);
    expect(one('C', 1, null, 3, -4)?.T).toBe(0.5);
  });
  it('5 g on 120 min: 2.5 g/h -> D 0.9167 -> 0.7333', () => {
    const { ranking } = assessed({
      sessions: [run(-1, 20, { min: 120, duringCarbG: 5 })],
      checkIns: [checkIn(0, { heaviness: 6 })],
      explicitRest: rest(-30, 0),
    });
    expect(ranking[0]).toEqual({ code: 'F.DURING.LOW', score: 0.7333, E: 0.8, D: 0.9167, T: 1, Q: 1 });
  });

  it('equal scores stand in character order, the order comes from the unrounded score', () => {
    const rank = (D: number) => ({ D, exposureOn: null, lagDays: 0, fullQuality: true });
    const order = rankContributors(
      [
        ranked('W.SLEEP.SHORT', 'C', rank(0.5)),
        ranked('L.RAMP.INFO', 'C', rank(0.5)),
        ranked('F.PRE.LOW', 'C', rank(0.50001)),
        ranked('M.SHOE.500', 'C', rank(0.5 + 1e-12)),
      ],
      0,
      known,
    );
    expect(order.map(({ code }) => code)).toEqual(['F.PRE.LOW', 'L.RAMP.INFO', 'M.SHOE.500', 'W.SLEEP.SHORT']);
  });

  it('Q is the known share of 28 days, or of the log when it is shorter', () => {
    const low = (from: number) =>
      assessed({
        sessions: [run(from, 5), run(-1, 20, { min: 120, duringCarbG: 5 })],
        checkIns: checkIns(-1, 0, { heaviness: 6 }),
      }).ranking.find(({ code }) => code === 'F.DURING.LOW');
    // 0.8 x 0.9167 x 1 x 3/11 = 0.2000; 28 days of log are enough for the last 28.
    expect(low(-10)).toMatchObject({ Q: fourDigits(3 / 11), score: 0.2 });
    expect(low(-26)?.Q).toBe(fourDigits(3 / 27));
    expect(low(-27)?.Q).toBe(fourDigits(3 / 28));
    expect(low(-40)?.Q).toBe(fourDigits(2 / 28));
  });

  it('exists only while the legs are heavy and nothing is urgent', () => {
    const low = { sessions: [run(-1, 20, { min: 120, duringCarbG: 5 })] };
    expect(assessed(low).ranking).toEqual([]);
    const heavy = { ...low, checkIns: [checkIn(0, { heaviness: 6 })] };
    expect(assessed(heavy).ranking).toHaveLength(1);
    expect(assessed({ ...heavy, symptoms: [{ code: 'dark_urine' }] }).ranking).toEqual([]);
    expect(assessed({ ...heavy, symptoms: [{ code: 'night_sweats' }] }).ranking).toHaveLength(1);
  });

  it('soreness longer than usual is weak evidence, expected soreness good evidence', () => {
    const sore = (offset: number) =>
      assessed({
        sessions: [run(offset, 10, { tags: ['race'] })],
        checkIns: checkIns(-5, 0, { soreness: 6, heaviness: 5 }),
        explicitRest: [on(-8)],
      }).ranking[0];
    expect(sore(-2)).toMatchObject({ code: 'W.DOMS.EXPECTED', E: 0.8, D: 0.6 });
    expect(sore(-6)).toMatchObject({ code: 'W.DOMS.PROLONGED', E: 0.5, D: 0.6 });
  });

  it('a clean month ranks nothing', () => {
    expect(
      assessed({
        sessions: runs(-40, 0, 7, 8, 0, 5, 6, 14, 0),
        explicitRest: rest(-40, 0),
        checkIns: [checkIn(0, { heaviness: 5 })],
      }).ranking,
    ).toEqual([]);
  });
});
