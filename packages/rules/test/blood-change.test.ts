import { localDate } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { explainFinding } from '../src/explain/explain-finding.ts';
import type { BloodResult } from '../src/record/blood-record.ts';
import { CONTEXT, explainRecord } from './blood-explained.ts';
import { recordWith } from './blood-arbitrary.ts';

const ferritin = (value: number, on: string, more: Partial<BloodResult> = {}): BloodResult => ({
  analyte: 'ferritin',
  value,
  unit: 'ug/L',
  collectedOn: localDate(on),
  ...more,
});
const explained = (...bloodResults: readonly BloodResult[]) =>
  explainRecord(
    recordWith({ profile: { homeZone: 'Europe/Zurich', sex: 'F', ageYears: 24 }, bloodResults }),
    'B.IRON.LOW',
  );
const NEW = ferritin(28, '2026-02-20');

// 6.5: the reference change value of ferritin is about 42 per cent.
describe('the change against the own result before', () => {
  it('40 to 28 is 30 per cent lower: within the variation', () => {
    const { athlete, physician, coach } = explained(NEW, ferritin(40, '2025-11-10'));
    const sentence =
      'Ferritin, lower than on 10 November 2025 by 30 per cent: within the usual day-to-day and measuring variation (42 per cent).';
    expect(athlete).toContain(sentence);
    expect(physician).toContain(sentence);
    expect(coach).not.toContain('per cent');
  });

  it('60 to 28 is 53 per cent lower: more than that', () => {
    expect(explained(ferritin(60, '2025-11-10'), NEW).athlete).toContain(
      'by 53 per cent: more than the usual day-to-day and measuring variation (42 per cent).',
    );
  });

  it('22 to 28 is 27 per cent higher, and pmol/L is converted first (6.1: 49.4 pmol/L x 0.445 is 22.0)', () => {
    const higher = 'higher than on 10 November 2025 by 27 per cent: within';
    expect(explained(NEW, ferritin(22, '2025-11-10')).athlete).toContain(higher);
    expect(explained(NEW, ferritin(49.4, '2025-11-10', { unit: 'pmol/L' })).athlete).toContain(higher);
  });

  it('is told against the newest earlier day only', () => {
    const { athlete } = explained(
      NEW,
      ferritin(60, '2025-01-05'),
      ferritin(30, '2025-11-10'),
      ferritin(35, '2026-02-20'),
    );
    expect(athlete).toContain('lower than on 10 November 2025 by 7 per cent');
    expect(athlete.match(/per cent:/g)).toHaveLength(1);
  });

  it('is a value: its line reaches the coach only with values, and says what it was compared with', () => {
    const { findings } = explained(NEW, ferritin(40, '2025-11-10'));
    const lines = findings.flatMap((finding) => explainFinding(finding, 'athlete', CONTEXT).evidenceLines);
    expect(lines).toContain(
      'Ferritin, lower than on 10 November 2025 by: 30 per cent (Friday 20 February); compared with from 42 per cent: more than the usual day-to-day and measuring variation',
    );
    const change = findings.flatMap(({ evidence }) => evidence).find(({ key }) => key === 'ferritin.change');
    expect(change?.category).toBe('blood_values');
  });

  it.each([
    ['no earlier result', []],
    ['an earlier one with a sign', [ferritin(40, '2025-11-10', { comparator: '<' })]],
    ['an earlier one that was impossible', [ferritin(0.2, '2025-11-10')]],
    ['one of the same day', [ferritin(40, '2026-02-20')]],
  ])('says nothing with %s', (_title, before) => {
    expect(explained(NEW, ...before).athlete).not.toContain('per cent');
  });

  it('changes neither level nor urgency', () => {
    const alone = explained(NEW);
    const beside = explained(NEW, ferritin(90, '2025-11-10'));
    expect(beside.blood).toEqual(alone.blood);
    expect(beside.findings.map(({ code, urgency }) => [code, urgency])).toEqual(
      alone.findings.map(({ code, urgency }) => [code, urgency]),
    );
  });
});
