import { addDays, localDate, type BloodAssessment } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { acceptResults } from '../src/blood/accept-results.ts';
import { loweredByAge } from '../src/blood/result-age.ts';
import type { BloodResult } from '../src/record/blood-record.ts';
import { assess, result, urgencyOf } from './blood-case.ts';

// Table of 7.5, and which result's age counts ("Parts" of 7.3).

const TODAY = localDate('2026-03-02');
const aged = (analyte: string, value: number, days: number) =>
  result(analyte, value, { collectedOn: addDays(TODAY, -days) });
type Json = Record<string, unknown>;
const of = (athlete: Json, ...results: readonly Json[]): BloodAssessment => assess({ athlete, results });

function acceptedAged(analyte: string, value: number, unit: string, days: number) {
  const printed: BloodResult = { analyte, value, unit, collectedOn: addDays(TODAY, -days) };
  const [accepted] = acceptResults([printed], TODAY).accepted;
  if (!accepted) throw new Error(`${analyte} ${value} ${unit} is accepted.`);
  return accepted;
}

describe('7.5', () => {
  it('ferritin and Hb: 0-183, 184-365, over 365; B12 total and active: 0-365, 366-730, over 730', () => {
    const iron = (analyte: string, value: number, ...days: readonly number[]) =>
      days.map((one) => of({}, aged(analyte, value, one)).iron.currency);
    const b12 = (analyte: string, ...days: readonly number[]) =>
      days.map((one) => of({}, aged(analyte, 60, one)).b12.currency);
    expect(iron('ferritin', 80, 0, 183, 184, 365, 366)).toEqual(['current', 'current', 'stale', 'stale', 'expired']);
    expect(iron('haemoglobin', 135, 183, 184, 365, 366)).toEqual(['current', 'stale', 'stale', 'expired']);
    for (const analyte of ['b12_total', 'b12_active'])
      expect(b12(analyte, 365, 366, 730, 731)).toEqual(['current', 'stale', 'stale', 'expired']);
  });

  it.each([
    ['none', 'none', 'info', 'info'],
    ['info', 'info', 'info', 'info'],
    ['discuss', 'discuss', 'discuss', 'info'],
    ['weeks4', 'weeks4', 'discuss', 'info'],
    ['weeks2', 'weeks2', 'discuss', 'info'],
    ['prompt', 'prompt', 'weeks2', 'discuss'],
    ['sameDay', 'sameDay', 'weeks2', 'discuss'],
  ] as const)('%s: current %s, stale %s, expired %s', (before, ...after) => {
    const ferritin = [183, 184, 366].map((days) => acceptedAged('ferritin', 80, 'ug/L', days));
    expect(ferritin.map((one) => loweredByAge(before, one))).toEqual(after);
    const b12 = [365, 366, 731].map((days) => acceptedAged('b12_total', 400, 'ng/L', days));
    expect(b12.map((one) => loweredByAge(before, one))).toEqual(after);
    expect(loweredByAge(before, undefined)).toBe(before);
  });

  it('in whole cases', () => {
    const urgency = (analyte: string, value: number, days: number) => urgencyOf(of({}, aged(analyte, value, days)));
    // Sufficient 400: none, then a note. Indeterminate 250: a talk, a talk, a note.
    expect([365, 366, 731].map((days) => urgency('b12_total', 400, days))).toEqual(['none', 'info', 'info']);
    expect([365, 366, 731].map((days) => urgency('b12_total', 250, days))).toEqual(['discuss', 'discuss', 'info']);
    expect([183, 184, 366].map((days) => urgency('vitamin_d', 400, days))).toEqual([
      'prompt_days',
      'gp_weeks 2',
      'discuss',
    ]);
    expect([183, 184, 366].map((days) => urgency('tsh', 2, days))).toEqual(['none', 'info', 'info']);
  });
});

describe('the result whose age counts', () => {
  const currency = (athlete: Json, ...values: readonly (readonly [string, number, number])[]) =>
    of(athlete, ...values.map((one) => aged(...one))).iron.currency;
  const pregnant = { pregnant: true };

  it('R0: Hb, else ferritin, else none', () => {
    expect(currency(pregnant, ['haemoglobin', 120, 10], ['ferritin', 20, 200])).toBe('current');
    expect(currency(pregnant, ['haemoglobin', 120, 200], ['ferritin', 20, 10])).toBe('stale');
    expect(currency(pregnant, ['ferritin', 20, 200])).toBe('stale');
    expect(currency(pregnant)).toBe(null);
  });

  it('R1, R2: Hb', () => {
    expect(currency({}, ['haemoglobin', 115, 10], ['ferritin', 20, 200])).toBe('current');
    expect(currency({}, ['haemoglobin', 115, 200], ['ferritin', 20, 10])).toBe('stale');
    expect(currency({}, ['haemoglobin', 135, 200])).toBe('stale');
  });

  it('R4, R5: the newer of Hb and ferritin', () => {
    for (const ferritin of [20, 60]) {
      expect(currency({}, ['haemoglobin', 115, 180], ['ferritin', ferritin, 190])).toBe('current');
      expect(currency({}, ['haemoglobin', 115, 190], ['ferritin', ferritin, 180])).toBe('current');
      expect(currency({}, ['haemoglobin', 115, 190], ['ferritin', ferritin, 190])).toBe('stale');
    }
  });

  it('R6-R16: ferritin', () => {
    for (const ferritin of [10, 20, 80, 250]) {
      expect(currency({}, ['haemoglobin', 135, 180], ['ferritin', ferritin, 190])).toBe('stale');
      expect(currency({}, ['haemoglobin', 135, 190], ['ferritin', ferritin, 180])).toBe('current');
    }
  });
});
