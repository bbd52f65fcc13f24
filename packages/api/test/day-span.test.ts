import { addDays, localDate } from '@freshlegs/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn } from '../src/fact/athlete-day.ts';
import { daySpan, startOfDay } from '../src/fact/day-span.ts';

const startIn = (on: string, zone: string) => new Date(startOfDay(localDate(on), zone)).toISOString();

describe('the start of a day', () => {
  it.each([
    ['2026-03-30', 'UTC', '2026-03-30T00:00:00.000Z'],
    ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    // Clocks go forward during the 29th and back during 25 October.
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
    // The most eastern and the most western days of the earth.
    ['2026-03-30', 'Pacific/Kiritimati', '2026-03-29T10:00:00.000Z'],
    ['2026-03-30', 'Pacific/Pago_Pago', '2026-03-30T11:00:00.000Z'],
    ['2026-03-30', 'Asia/Kathmandu', '2026-03-29T18:15:00.000Z'],
    // Midnight of 6 September 2026 does not exist in Santiago: clocks jump to one o'clock.
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
    // Samoa left out 30 December 2011: that day begins where the next one does.
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('%s in %s is %s', (on, zone, expected) => {
    expect(startIn(on, zone)).toBe(expected);
  });
});

const ZONES = [
  'Europe/Berlin',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'America/Santiago',
  'Australia/Lord_Howe',
  'America/Los_Angeles',
  'UTC',
];
const day0 = localDate('2026-03-01');
const rows = fc.array(
  fc.record({
    fromOn: fc.integer({ min: 0, max: 60 }).map((days) => addDays(day0, days)),
    zone: fc.constantFrom(...ZONES),
  }),
  { maxLength: 4 },
);

describe('the span of a day', () => {
  it('holds the same day and zone at its ends, and not beyond its end', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 61 * 86_400 }), (zones, seconds) => {
        const now = new Date(Date.parse('2026-02-28T12:00:00Z') + seconds * 1000);
        const span = daySpan(zones, now, 'UTC');
        const at = (ms: number) => dayIn(zones, new Date(ms), 'UTC');
        const { zone, today } = span;
        expect(span.from.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(span.until.getTime()).toBeGreaterThan(now.getTime());
        expect(at(span.from.getTime())).toEqual({ zone, today });
        expect(at(span.until.getTime() - 1)).toEqual({ zone, today });
        // From any instant of the span it is the same span.
        expect(daySpan(zones, span.from, 'UTC')).toEqual(span);
        expect(daySpan(zones, new Date(span.until.getTime() - 1), 'UTC')).toEqual(span);
      }),
      { numRuns: 300 },
    );
  });
});
