import { describe, expect, it } from 'vitest';
import { banister } from '../src/metrics/session-load/banister.ts';
import { carbohydrateCostG, carbohydrateShare } from '../src/metrics/session-load/carbohydrate-cost.ts';
import { edwards, edwardsZone } from '../src/metrics/session-load/edwards.ts';
import { gradedDistanceKm, minettiCost } from '../src/metrics/session-load/graded-distance.ts';
import { heartRateReserve, tanakaMaxBpm } from '../src/metrics/session-load/heart-rate-reserve.ts';
import { lucia } from '../src/metrics/session-load/lucia.ts';
import { intensityFactor, paceLoad } from '../src/metrics/session-load/pace-load.ts';
import { sessionRpe } from '../src/metrics/session-load/session-rpe.ts';
import { fourDigits } from './assessed.ts';

describe('load of one session: worked examples of the catalogue', () => {
  it('1.1 RPE 6, 45.5 min -> 273.0', () => expect(sessionRpe(6, 45.5)).toBe(273));

  it('1.2 HR 150, rest 60, max 190 -> 0.6923; age 34 -> 184.2', () => {
    expect(fourDigits(heartRateReserve(150, 60, 190))).toBe(0.6923);
    expect(heartRateReserve(40, 60, 190)).toBe(0);
    expect(heartRateReserve(200, 60, 190)).toBe(1);
    expect(fourDigits(tanakaMaxBpm(34))).toBe(184.2);
  });

  it('1.3 45 min, HR 150/60/190: men 75.33, women 85.14, GoldenCheetah women 63.36', () => {
    const x = heartRateReserve(150, 60, 190);
    expect(fourDigits(banister(45, x, 'M'))).toBe(75.33);
    expect(fourDigits(banister(45, x, 'F'))).toBe(85.14);
    expect(fourDigits(banister(45, x, 'F', 'goldencheetah'))).toBe(63.36);
  });

  it('1.3 convexity: 30 min at 130 + 15 min at 190, men -> 94.55', () => {
    const split = banister(30, heartRateReserve(130, 60, 190), 'M') + banister(15, heartRateReserve(190, 60, 190), 'M');
    expect(fourDigits(split)).toBe(94.55);
  });

  it('1.4 10, 20, 15, 5, 2 min in zones 1-5 -> 125; 70.0 % -> zone 3, 69.9 % -> zone 2', () => {
    expect(edwards([10, 20, 15, 5, 2])).toBe(125);
    expect(edwardsZone(70)).toBe(3);
    expect(edwardsZone(69.9)).toBe(2);
    expect(edwardsZone(49.9)).toBe(0);
    expect(edwardsZone(100)).toBe(5);
  });

  it('1.5 40, 15, 5 -> 85', () => expect(lucia(40, 15, 5)).toBe(85));

  it.each([
    [-0.45, 4.032],
    [-0.3, 2.462],
    [-0.2, 1.8],
    [-0.1, 2.152],
    [-0.05, 2.746],
    [0, 3.6],
    [0.05, 4.685],
    [0.1, 5.968],
    [0.2, 9.007],
    [0.3, 12.58],
    [0.45, 19.43],
  ])('1.6 Minetti at %d -> %d J/kg/m', (grade, cost) => expect(fourDigits(minettiCost(grade))).toBe(cost));

  it('1.6 grades beyond 0.45 count as 0.45', () => expect(minettiCost(0.9)).toBe(minettiCost(0.45)));

  it('1.6 route 5 km flat, 2 at +5 %, 2 at -5 %, 1 at +10 % -> 10.79 km, 3600 s -> 333.8 s/km', () => {
    const km = gradedDistanceKm([
      { km: 5, grade: 0 },
      { km: 2, grade: 0.05 },
      { km: 2, grade: -0.05 },
      { km: 1, grade: 0.1 },
    ]);
    expect(fourDigits(km)).toBe(10.79);
    expect(fourDigits(3600 / km)).toBe(333.8);
    expect(fourDigits(paceLoad(km, 60, 270))).toBe(65.44);
  });

  it('1.7 30 min at 5:00/km, threshold 4:30/km -> IF 0.9000, load 40.50', () => {
    expect(fourDigits(intensityFactor(6, 30, 270))).toBe(0.9);
    expect(fourDigits(paceLoad(6, 30, 270))).toBe(40.5);
  });

  it('4.5 f(0.70) 0.5625; 58 kg, 20 km, 0.70 -> 163.1 g; 72 kg, 10 km, 0.85 -> 135.0 g', () => {
    expect(fourDigits(carbohydrateShare(0.7))).toBe(0.5625);
    expect(fourDigits(carbohydrateCostG(58, 20, 0.7))).toBe(163.1);
    expect(fourDigits(carbohydrateCostG(72, 10, 0.85))).toBe(135);
    expect(carbohydrateShare(0.1)).toBe(0.1);
    expect(carbohydrateShare(1)).toBe(0.95);
  });
});
