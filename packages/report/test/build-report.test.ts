import { localDate, type CauseId, type Finding } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../src/build-report.ts';
import type { ReportInput } from '../src/report-model.ts';

const lowFerritin: Finding = {
  code: 'B.IRON.LOW',
  rule: 'iron',
  ruleVersion: 1,
  cause: 'iron',
  category: 'blood_flags',
  urgency: 'doctor_weeks',
  weeks: 4,
  grade: null,
  evidenceGrade: 'C',
  evidence: [
    {
      key: 'ferritin',
      label: 'Ferritin',
      value: 18,
      unit: 'ug/L',
      on: localDate('2026-03-12'),
      category: 'blood_values',
    },
  ],
  sources: [],
};

const cause = (id: CauseId, verdict: 'flagged' | 'clear' | 'insufficient-data' | 'not-shared') => ({
  cause: id,
  verdict,
  findings: [],
  missing: [],
});

const input: ReportInput = {
  clubName: 'Example Harriers',
  athleteName: 'Ana Example',
  birthDate: localDate('2004-05-02'),
  sex: 'F',
  assessment: {
    asOf: localDate('2026-03-30'),
    rulesetVersion: '1',
    findings: [lowFerritin],
    metrics: {
      'heavy.onsetDay': -27,
      'heavy.days28': 20,
      'heavy.records28': 26,
      'ramp.w1Km': 48,
      'series.measure': 'srpe',
      load7: 1420,
      deloadDone: true,
    },
    causes: [
      cause('iron', 'flagged'),
      cause('rest-days', 'clear'),
      cause('glycogen', 'insufficient-data'),
      cause('medicines', 'not-shared'),
    ],
  },
  categories: ['training', 'wellness', 'symptoms', 'blood_flags', 'blood_values'],
  panels: [
    {
      collectedOn: localDate('2026-03-12'),
      laboratory: 'City laboratory',
      circumstances: ['hard exercise 14 hours before'],
      results: [
        { name: 'Ferritin', value: 18, comparator: null, unit: 'ug/L', refLow: 30, refHigh: 200 },
        { name: 'CRP', value: 5, comparator: '<', unit: 'mg/L', refLow: null, refHigh: 5 },
        { name: 'Haemoglobin', value: 171, comparator: null, unit: 'g/L', refLow: 120, refHigh: 155 },
      ],
    },
  ],
  symptoms: {
    on: localDate('2026-03-29'),
    present: ['Tired much more than usual'],
    denied: ['Pain or pressure in the chest'],
  },
  checkInDays: 31,
  question: null,
  emergencyNumber: '112',
};

describe('buildReport', () => {
  const report = buildReport(input);

  it('says who, since when and how often', () => {
    // Born 2 May 2004: 21 completed years on 30 March 2026. Day -27 before 30 March is 3 March; 28 days, both counted.
    expect(report.identity).toContainEqual({ label: 'Born', value: '2 May 2004 (21 years)' });
    expect(report.reason).toBe(
      'A runner with heavy legs since 3 March 2026 (28 days). Legs were rated 4 or more of 10 on 20 of 26 check-ins in the last 28 days.',
    );
  });

  it('lists positives, what was denied, what was clear, and what could not be judged', () => {
    expect(report.positives[0]).toBe('Reported on 29 March 2026: tired much more than usual.');
    expect(report.positives).toHaveLength(2);
    expect(report.positives[1]).toContain('18');
    expect(report.negatives).toEqual([
      'Asked and denied on 29 March 2026: pain or pressure in the chest.',
      'Checked by rules, nothing found: rest days.',
    ]);
    expect(report.notAssessed).toEqual(['Not enough data to judge: carbohydrate.']);
    expect(report.tried[0]).toContain('lighter week');
  });

  it('prints results as the laboratory did and flags them against its own interval only', () => {
    expect(report.results.map((row) => [row.test, row.result, row.flag, row.interval])).toEqual([
      ['Ferritin', '18', 'L', '30 to 200'],
      ['CRP', '<5', '', 'up to 5'],
      ['Haemoglobin', '171', 'H', '120 to 155'],
    ]);
    expect(report.resultNotes).toEqual(['12 March 2026: hard exercise 14 hours before.']);
  });

  it('gives training in six numbers, and never 0 for what is not known', () => {
    expect(report.training).toHaveLength(6);
    expect(report.training[0]).toEqual({ label: 'Distance, last 7 days', value: '48.0 km' });
    expect(report.training.filter((row) => row.value === 'not known')).toHaveLength(4);
  });

  it('leaves out what is withheld, and names it', () => {
    const withheld = buildReport({
      ...input,
      categories: ['wellness'],
      assessment: { ...input.assessment, findings: [] },
    });
    expect(withheld.results).toEqual([]);
    expect(withheld.training).toEqual([]);
    expect(withheld.negatives.join()).not.toContain('denied');
    expect(withheld.withheld).toContain('blood test values');
    expect(withheld.withheld).not.toContain('wellness and sleep');
    expect(report.withheld).toEqual([
      'eating and drinking',
      'warning signs',
      'medicines',
      'body mass',
      'reproductive health',
    ]);
  });

  it('names no conclusion', () => {
    expect(JSON.stringify(report)).not.toMatch(/diagnosed|anaemi|deficien|abnormal/i);
  });
});
