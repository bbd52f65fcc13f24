import { describe, expect, it } from 'vitest';
import { countryOptions } from '../src/format/countries.ts';
import { formatDay, formatDayAgo, formatInstant, formatShortDay, formatTime } from '../src/format/dates.ts';
import { formatDistance, formatDuration, formatMass, formatPace } from '../src/format/quantities.ts';

describe('dates', () => {
  it('writes calendar days without asking any zone', () => {
    // 3 November 2025 was a Monday.
    expect(formatDay('2025-11-03')).toBe('Mon 3 Nov 2025');
    expect(formatShortDay('2024-02-29')).toBe('29 Feb');
  });

  it('writes instants in the zone where they happened', () => {
    // 23:30 in Berlin (UTC+1) is the next morning in Kathmandu (UTC+5:45).
    expect(formatInstant('2025-11-03T22:30:00Z', 'Europe/Berlin')).toBe('Mon 3 Nov 2025, 23:30');
    expect(formatInstant('2025-11-03T22:30:00Z', 'Asia/Kathmandu')).toBe('Tue 4 Nov 2025, 04:15');
    expect(formatTime('2025-11-03T23:05:00Z', 'Europe/London')).toBe('23:05');
  });

  it('writes midnight as 00:00', () => {
    expect(formatTime('2025-11-03T23:00:00Z', 'Europe/Berlin')).toBe('00:00');
  });

  it('says how long ago, and never "Invalid Date"', () => {
    expect(formatDayAgo('2025-11-03', '2025-11-03')).toBe('today');
    expect(formatDayAgo('2025-10-31', '2025-11-03')).toBe('3 days ago');
    expect(formatDayAgo('2025-11-05', '2025-11-03')).toBe('in 2 days');
    expect(formatDayAgo('2025-09-01', '2025-11-03')).toBe('Mon 1 Sept 2025');
    expect(formatDay('soon')).toBe('soon');
    expect(formatInstant('soon', 'UTC')).toBe('soon');
  });
});

describe('quantities', () => {
  it('converts by definition: a mile is 1609.344 m, a pound 453.59237 g', () => {
    expect(formatDistance(10_000)).toBe('10.0 km');
    expect(formatDistance(16_093.44, 'imperial')).toBe('10.0 mi');
    expect(formatMass(60_000)).toBe('60.0 kg');
    expect(formatMass(45_359.237, 'imperial')).toBe('100.0 lb');
  });

  it('writes durations and paces, and no pace without a distance', () => {
    expect(formatDuration(3725)).toBe('1:02:05');
    expect(formatDuration(2910)).toBe('48:30');
    // 50 min for 10 km is 5:00 a kilometre.
    expect(formatPace(3000, 10_000)).toBe('5:00 min/km');
    expect(formatPace(3000, 0)).toBeNull();
    // 59.6 s round to a full minute, not to 0:60.
    expect(formatDuration(59.6)).toBe('1:00');
  });
});

describe('countryOptions', () => {
  it('names every country, each once', () => {
    const options = countryOptions();
    expect(options).toHaveLength(new Set(options.map((option) => option.value)).size);
    expect(options.filter((option) => option.label === option.value)).toEqual([]);
    expect(options).toContainEqual({ value: 'DE', label: 'Germany' });
  });
});
