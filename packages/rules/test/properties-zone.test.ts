import { localDateOf } from '@freshlegs/domain';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { assess } from '../src/assess.ts';
import { explainFinding } from '../src/explain/explain-finding.ts';
import { renderCase } from '../src/explain/render-case.ts';
import type { AthleteRecord, Session } from '../src/record/athlete-record.ts';
import { simulate } from '../src/simulate/simulate.ts';
import { anyRecord } from './any-record.ts';
import { TODAY, on } from './athlete.ts';
import { arbitraryInput, recordOf } from './blood-arbitrary.ts';

const OWN = process.env['TZ'];
/** West and east of the date line, half and quarter hours, a half-hour summer time, and zones whose clocks just changed. */
const ZONES = [
  'UTC',
  'Asia/Kathmandu',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Africa/Casablanca',
] as const;

const context = { asOf: TODAY, name: 'Sam', emergencyNumber: '112', showValues: true, moreThanOne: false };

/** Sessions that name an instant and a zone, near midnight and near a change of the clock (29 March 2026 in Europe). */
const absolute = fc
  .tuple(fc.integer({ min: -40 * 24 * 60, max: 0 }), fc.constantFrom(...ZONES), fc.integer({ min: 2, max: 25 }))
  .map(([minutesAgo, zone, km]): Session => {
    const startMs = Date.UTC(2026, 2, 30, 12) + minutesAgo * 60_000;
    return { sport: 'run', on: localDateOf(new Date(startMs), zone), startMs, zone, km, min: km * 6, rpe: 4 };
  });
const anyWhole: fc.Arbitrary<AthleteRecord> = fc
  .tuple(anyRecord, arbitraryInput, fc.array(absolute, { maxLength: 12 }))
  .map(([record, input, sessions]) => ({
    ...recordOf(input),
    ...record,
    sessions: [...record.sessions, ...sessions],
    bloodResults: input.results,
    profile: { ...record.profile, ...recordOf(input).profile },
  }));

/** What the rules say of a fixed sample, with all its words, and of a plan. */
function everythingSaid(): string {
  const said = fc.sample(anyWhole, { seed: 20_260_330, numRuns: 60 }).map((record) => {
    const assessment = assess(record, TODAY);
    const findings = assessment.findings.map((finding) => explainFinding(finding, 'physician', context));
    const plan = { sessions: [{ sport: 'run', on: on(2), km: 18, min: 100, rpe: 4 }] as const, rest: [on(1)] };
    return [assessment, findings, renderCase(assessment, context), simulate(record, plan, TODAY)];
  });
  return JSON.stringify(said);
}

describe('the time zone of the process does not matter', () => {
  afterAll(() => {
    process.env['TZ'] = OWN;
  });

  it('the same sample gives the same answers and words in every zone', () => {
    const offsets = new Set<number>();
    const answers = ZONES.map((zone) => {
      process.env['TZ'] = zone;
      offsets.add(new Date(2026, 2, 30).getTimezoneOffset());
      return everythingSaid();
    });
    // The zone of the process did change: eight zones, eight distances from UTC.
    expect(offsets.size).toBe(ZONES.length);
    expect(answers[0]?.length).toBeGreaterThan(100_000);
    expect(new Set(answers).size).toBe(1);
  });
});
