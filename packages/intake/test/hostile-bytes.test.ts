import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readActivityFile, type IntakeActivity, type IntakeResult } from '../src/index.ts';
import { activitiesOf, read, warningsOf } from './support/read-result.ts';
import { fileId, wholeRun } from './support/sample-run.ts';
import { joined, writeFit } from './support/write-fit.ts';

const whole = writeFit(wholeRun());
const chained = joined(whole, writeFit([fileId([[0, 'enum', 2]])]), whole);

/** Far above what a file of this size needs (about 1 ms), far below what people call hanging. */
const PATIENCE_MS = 2000;

const isNullOrPositive = (value: number | null) => value === null || (Number.isFinite(value) && value > 0);

function isSane(activity: IntakeActivity): boolean {
  return (
    Date.parse(activity.startAt) >= Date.UTC(2001, 0, 1) &&
    isNullOrPositive(activity.timerS) &&
    isNullOrPositive(activity.elapsedS) &&
    isNullOrPositive(activity.movingS) &&
    isNullOrPositive(activity.distanceM) &&
    isNullOrPositive(activity.avgHrBpm) &&
    isNullOrPositive(activity.maxHrBpm) &&
    isNullOrPositive(activity.avgCadenceSpm) &&
    Number.isInteger(activity.laps) &&
    /^[0-9a-f]{64}$/.test(activity.fingerprint)
  );
}

/** What is wrong with the answer to these bytes; null = it is an answer. */
function fault(bytes: Uint8Array): string | null {
  const startedAt = performance.now();
  const result = readActivityFile(bytes, 'run.fit');
  if (performance.now() - startedAt > PATIENCE_MS) return 'too slow';
  if (!activitiesOf(result).every(isSane)) return 'impossible figures';
  if (result.status === 'refused' && !result.reason.endsWith('.')) return 'no reason';
  return null;
}

/** Read without a word although the bytes are not those the watch wrote. */
const isSilentlyRead = (result: IntakeResult) => result.status === 'read' && warningsOf(result).length === 0;

describe('hostile bytes', () => {
  test('random bytes are answered', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(fault(bytes)).toBeNull();
      }),
    );
  });

  test('random messages behind a right header are answered', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 2000 }), (data) => {
        const file = joined(whole.slice(0, 14), data, Uint8Array.of(0, 0));
        new DataView(file.buffer).setUint32(4, data.length, true);
        expect(fault(file)).toBeNull();
      }),
    );
  });

  test('random changes of chained activities are answered', () => {
    const edit = fc.record({
      at: fc.nat(chained.length - 1),
      removed: fc.nat(20),
      added: fc.uint8Array({ maxLength: 20 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const changed = edits.reduce(
          (bytes, { at, removed, added }) => joined(bytes.slice(0, at), added, bytes.slice(at + removed)),
          chained,
        );
        expect(fault(changed)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('any single damaged byte is refused or warned about', () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(change, ([at, difference]) => {
        const damaged = Uint8Array.from(whole, (byte, i) => (i === at ? byte ^ difference : byte));
        expect(fault(damaged)).toBeNull();
        expect(isSilentlyRead(read(damaged))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('any cut is refused or warned about', () => {
    const silent = Array.from(whole.keys()).filter((length) => isSilentlyRead(read(whole.slice(0, length))));
    expect(silent).toEqual([]);
    expect(isSilentlyRead(read(whole))).toBe(true);
  });

  test('nothing is written to the console', () => {
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((method) => vi.spyOn(console, method));
    for (const length of whole.keys()) read(whole.slice(0, length));
    read(chained);
    expect(spies.map((spy) => spy.mock.calls)).toEqual(spies.map(() => []));
    for (const spy of spies) spy.mockRestore();
  });
});
