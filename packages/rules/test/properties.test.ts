import { urgencyRank, type Assessment } from '@freshlegs/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../src/assess.ts';
import { explainFinding } from '../src/explain/explain-finding.ts';
import type { AthleteRecord } from '../src/record/athlete-record.ts';
import { anyRecord } from './any-record.ts';
import { arbitraryInput, recordOf } from './blood-arbitrary.ts';
import { TODAY, checkIns, rest, runs } from './athlete.ts';
import { assessed } from './assessed.ts';

/*
 * The properties of the rules, and where each is tested:
 * order of input does not matter             properties-order.test.ts
 * units do not matter                        properties-units.test.ts
 * time zone of the process does not matter   properties-zone.test.ts
 * worse values are never less urgent         properties-worse.test.ts, with a case for every number of every rule
 * without what a rule needs it is not clear  properties-missing.test.ts, with a removal for every need of every rule
 * coupled = 4u / (3 + u)                     load-dynamics.test.ts
 * no rule fails, nothing is NaN or Infinity  here
 * redaction leaks nothing                    packages/access/test
 */
const judge = (record: AthleteRecord): Assessment => assess(record, TODAY, 'without-blood');
const RUNS = { numRuns: 150 };

function numbersOf(value: unknown, into: number[] = []): number[] {
  if (typeof value === 'number') into.push(value);
  else if (typeof value === 'object' && value !== null)
    for (const member of Object.values(value)) numbersOf(member, into);
  return into;
}

describe('properties of every assessment', () => {
  it('no rule fails, nothing is NaN or Infinity, the urgency is the most urgent finding', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { findings, trace, urgency, ...others } = judge(record);
        expect(numbersOf([findings, trace, others]).every(Number.isFinite)).toBe(true);
        expect(trace.flatMap(({ missing }) => missing).filter(({ reason }) => reason === 'not-understood')).toEqual([]);
        const most = Math.max(0, ...findings.map((finding) => urgencyRank(finding.urgency)));
        expect(urgencyRank(urgency)).toBe(most);
        expect(new Set(findings.map(({ code }) => code)).size).toBe(findings.length);
      }),
      RUNS,
    );
  });

  it('the whole athlete, blood included: no rule fails, and nothing is NaN or Infinity anywhere', () => {
    fc.assert(
      fc.property(anyRecord, arbitraryInput, (record, input) => {
        const { profile, privateHealth, bloodResults, bloodContext } = recordOf(input);
        const whole = {
          ...record,
          bloodResults,
          bloodContext,
          profile: { ...record.profile, ...profile },
          privateHealth: { ...record.privateHealth, ...privateHealth },
        };
        const assessment = assess(whole, TODAY);
        const missing = assessment.trace.flatMap((result) => result.missing);
        expect(missing.filter(({ reason }) => reason === 'not-understood')).toEqual([]);
        expect(numbersOf(assessment).every(Number.isFinite)).toBe(true);
        expect(JSON.stringify(assessment)).not.toMatch(/NaN|Infinity|undefined/);
      }),
      RUNS,
    );
  });

  it('the inputs are not changed, and the same inputs give the same answer', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const before = structuredClone(record);
        expect(judge(record)).toEqual(judge(record));
        expect(record).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it('more heaviness never lowers the urgency', () => {
    fc.assert(
      fc.property(anyRecord, fc.integer({ min: 0, max: 9 }), (record, heaviness) => {
        const feeling = (score: number) => ({
          ...record,
          checkIns: [...record.checkIns.filter(({ on }) => on !== TODAY), { on: TODAY, heaviness: score }],
        });
        expect(urgencyRank(judge(feeling(heaviness + 1)).urgency)).toBeGreaterThanOrEqual(
          urgencyRank(judge(feeling(heaviness)).urgency),
        );
      }),
      RUNS,
    );
  });

  it('every finding has a sentence for every reader, without numbers that are not there', () => {
    fc.assert(
      fc.property(anyRecord, fc.boolean(), (record, showValues) => {
        const context = { asOf: TODAY, name: 'Sam', emergencyNumber: '112', showValues, moreThanOne: false };
        for (const finding of judge(record).findings) {
          for (const reader of ['coach', 'athlete', 'physician'] as const) {
            const { title, sentence, evidenceLines } = explainFinding(finding, reader, context);
            for (const text of [title, sentence, ...evidenceLines])
              expect(text).not.toMatch(/undefined|NaN|null|–|\[object/);
            expect(sentence.length).toBeGreaterThan(10);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('missing is never fine', () => {
  it('nothing recorded: no cause is clear', () => {
    const { causes, urgency } = assessed();
    expect(urgency).toBe('none');
    expect(causes.filter(({ verdict }) => verdict === 'clear' || verdict === 'flagged')).toEqual([]);
  });

  it('a full log lets causes be clear', () => {
    const { causes } = assessed({
      sessions: runs(-60, 0, 7, 8, 0, 5, 6, 14, 0),
      explicitRest: rest(-60, 0),
      checkIns: checkIns(-60, 0, { heaviness: 1, soreness: 1, sleepH: 8 }),
      profile: { homeZone: 'Europe/London', ageYears: 30 },
    });
    const clear = causes.filter(({ verdict }) => verdict === 'clear').map(({ cause }) => cause);
    expect(clear).toEqual(expect.arrayContaining(['soreness-and-recovery', 'load-raised-too-quickly', 'rest-days']));
  });

  it('the datum to log next is the one that most verdicts lack', () => {
    expect(assessed().logNext?.datum).toBe('check-in.heaviness');
    // Light legs for six weeks: nothing urgent is open, and two rules of recovery wait for soreness.
    const light = assessed({ checkIns: checkIns(-40, 0, { heaviness: 1 }), sessions: runs(-4, 0, 8) });
    expect(light.logNext?.datum).toBe('check-in.soreness');
  });
});
