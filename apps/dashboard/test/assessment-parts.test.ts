import { describe, expect, it } from 'vitest';
import { evidenceLine, evidenceValue, quantityWords } from '../src/features/assessment/evidence-words.ts';
import { seriesSummary, toSeries, weekMarks } from '../src/features/assessment/load-series.ts';
import type { SeriesDay } from '../src/features/assessment/views.ts';

describe('evidence in words', () => {
  it('writes numbers with the unit people use', () => {
    expect(quantityWords(18, 'ug/L')).toBe('18 µg/L');
    expect(quantityWords(6, '0-10')).toBe('6 of 10');
    expect(quantityWords(1, 'd')).toBe('1 day');
    expect(quantityWords(14, 'd')).toBe('14 days');
    expect(quantityWords(13 / 7, null)).toBe('1.857');
    expect(quantityWords(71.4285714, '%')).toBe('71.43 %');
  });

  it('says yes, no and the day, and keeps a measured 0', () => {
    expect(evidenceValue({ value: false, unit: null, on: null })).toBe('no');
    expect(evidenceValue({ value: '2026-03-09', unit: null, on: '2026-03-09' })).toBe('Mon 9 Mar 2026');
    expect(evidenceValue({ value: 0, unit: 'g/h', on: '2026-03-09' })).toBe('0 g/h (9 Mar)');
  });

  it('names the line it was compared with, and none where there was none', () => {
    expect(evidenceLine({ comparedWith: { relation: '<', limit: 30, unit: 'ug/L', meaning: 'low' } })).toBe(
      'below 30 µg/L: low',
    );
    expect(evidenceLine({ comparedWith: null })).toBeNull();
  });
});

const day = (on: string, change: Partial<SeriesDay> = {}): SeriesDay => ({
  on,
  known: false,
  km: null,
  minutes: null,
  rpeLoad: null,
  heaviness: null,
  soreness: null,
  ...change,
});

describe('load and heaviness by day', () => {
  const days = [
    day('2026-03-01', { known: true, km: 12, minutes: 60, rpeLoad: 240, heaviness: 4 }),
    day('2026-03-02'),
    day('2026-03-03', { known: true, km: 0, minutes: 0, rpeLoad: 0 }),
  ];

  it('keeps a rest day at 0 and an unknown day a gap', () => {
    expect(toSeries(days, 'km')).toEqual([
      { on: '2026-03-01', amount: 12, heaviness: 4, unknown: null },
      { on: '2026-03-02', amount: null, heaviness: null, unknown: 1 },
      { on: '2026-03-03', amount: 0, heaviness: null, unknown: null },
    ]);
    expect(toSeries(days, 'rpeLoad').map((point) => point.amount)).toEqual([240, null, 0]);
  });

  it('says how much is known', () => {
    expect(seriesSummary(days)).toContain('12 km on 2 known days of 3');
    expect(seriesSummary(days)).toContain('heaviness entered on 1 day, latest 4 of 10');
    expect(seriesSummary([day('2026-03-01')])).toContain('no day with a known load; no heaviness entered');
  });

  it('marks every second week back from the last day', () => {
    const month = Array.from({ length: 29 }, (_, index) => ({ on: `2026-02-${index + 1}` }));
    expect(weekMarks(month)).toEqual(['2026-02-1', '2026-02-15', '2026-02-29']);
  });
});
