import { FINDING_CODES, type Assessment } from '@freshlegs/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../src/assess.ts';
import type { AthleteRecord } from '../src/record/athlete-record.ts';
import { anyRecord } from './any-record.ts';
import { TODAY } from './athlete.ts';
import { arbitraryInput, recordOf } from './blood-arbitrary.ts';

const RUNS = { numRuns: 200 };

/** The order of a medicine list decides between two of one class (8), so here each is named once. */
const once = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

/** One session a day: among the sessions of a day order has a meaning (2.1). */
const anyWhole: fc.Arbitrary<AthleteRecord> = fc.tuple(anyRecord, arbitraryInput).map(([record, input]) => ({
  ...recordOf(input),
  ...record,
  sessions: once(record.sessions, (one) => one.on),
  medicines: record.medicines.slice(0, 1),
  bloodResults: once(input.results, (one) => `${one.analyte} ${one.collectedOn}`),
  bloodContext: recordOf(input).bloodContext,
  profile: { ...record.profile, ...recordOf(input).profile },
}));

const LISTS = ['sessions', 'checkIns', 'explicitRest', 'confirmedRest', 'symptoms', 'bloodResults'] as const;

/** Flags, notes and evidence of blood stand in the order of the results; what they say is a set. */
const asSets = (assessment: Assessment): unknown =>
  JSON.parse(JSON.stringify(assessment), (_key, value: unknown) =>
    Array.isArray(value) ? value.map((one) => JSON.stringify(one)).toSorted() : value,
  );

describe('the order of the input does not matter', () => {
  it('of any list, except among the sessions of a day and the results of one draw', () => {
    fc.assert(
      fc.property(anyWhole, fc.subarray([...LISTS], { minLength: 1 }), (record, turned) => {
        const other = { ...record };
        for (const list of turned) Object.assign(other, { [list]: record[list].toReversed() });
        const [one, two] = [assess(record, TODAY), assess(other, TODAY)];
        expect(asSets(two)).toEqual(asSets(one));
        expect(two.findings.map(({ code }) => code)).toEqual(one.findings.map(({ code }) => code));
        expect(two.ranking).toEqual(one.ranking);
      }),
      RUNS,
    );
  });

  it('nor does the order of the names in an object, as another database might give them', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, member]) => [key, turned(member)]),
      );
    };
    fc.assert(
      fc.property(anyWhole, (record) => {
        expect(assess(turned(record) as AthleteRecord, TODAY)).toEqual(assess(record, TODAY));
      }),
      { numRuns: 60 },
    );
  });

  it('findings come in character order of their codes', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyWhole, (record) => {
        const codes = assess(record, TODAY).findings.map(({ code }) => code);
        for (const code of codes) seen.add(code);
        expect(codes).toEqual(codes.toSorted());
      }),
      { numRuns: 60 },
    );
    expect(seen.size).toBeGreaterThan(FINDING_CODES.length / 5);
  });
});
