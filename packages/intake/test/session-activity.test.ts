import { describe, expect, test } from 'vitest';
import { activitiesOf, codeOf, readMessages, warningsOf } from './support/read-result.ts';
import { ELAPSED_S, fileId, session } from './support/sample-run.ts';
import { fitTime } from './support/write-fit.ts';

describe('cadence', () => {
  const withStrides = (strides: number) =>
    session([
      [18, 'uint8', strides],
      [92, 'uint8', 0],
    ]);

  test.each([
    [130, 260, []],
    [131, 131, ['cadence-in-steps']],
    [172, 172, ['cadence-in-steps']],
  ] as const)('of %d is %d steps per minute', (strides, steps, warnings) => {
    const result = readMessages([fileId(), withStrides(strides)]);
    expect(activitiesOf(result)[0]?.avgCadenceSpm).toBe(steps);
    expect(warningsOf(result)).toEqual(warnings);
  });

  test('of a ride is not steps', () => {
    const [ride] = activitiesOf(readMessages([fileId(), session([[5, 'enum', 2]])]));
    expect(ride).toMatchObject({ sport: 'other', rawSport: 'cycling', avgCadenceSpm: null });
  });
});

describe('sport', () => {
  test.each([
    ['running', 1, 0, 'run', []],
    ['cycling', 2, 0, 'other', []],
    ['walking', 11, 0, 'other', []],
    ['transition', 3, 0, 'transition', []],
    ['generic', 0, 0, 'unknown', ['sport-unknown']],
    ['a number nobody knows', 250, 0, 'unknown', ['sport-unknown']],
    ['a gym treadmill', 4, 1, 'unknown', ['sport-unknown']],
    ['a gym rower', 4, 14, 'other', []],
  ] as const)('%s', (_, sport, subSport, category, warnings) => {
    const result = readMessages([
      fileId(),
      session([
        [5, 'enum', sport],
        [6, 'enum', subSport],
      ]),
    ]);
    expect(activitiesOf(result).map((read_) => read_.sport)).toEqual([category]);
    expect(warningsOf(result)).toEqual(warnings);
  });
});

describe('the clock of the watch', () => {
  const startingAt = (start: number) =>
    readMessages([
      fileId(),
      session([
        [2, 'uint32', start],
        [253, 'uint32', start + ELAPSED_S],
      ]),
    ]);

  test.each([
    ['seconds since power-up', 16_441_241],
    ['the last of those', 0x0fff_ffff],
    ['a reset to 2000', fitTime('2000-01-01T00:10:00Z')],
    ['the last second of 2000', fitTime('2000-12-31T23:59:59Z')],
  ])('%s is no date', (_, start) => {
    expect(codeOf(startingAt(start))).toBe('clock-not-set');
  });

  test('2001 and later are dates', () => {
    const result = startingAt(fitTime('2001-01-01T00:00:00Z'));
    expect(activitiesOf(result)[0]?.startAt).toBe('2001-01-01T00:00:00.000Z');
  });
});

describe('figures beyond a run', () => {
  test.each([
    ['1000 m in 131 s', 1000, 131, ['figures-unusual']],
    ['1000 m in 132 s', 1000, 132, []],
    ['999 m in 100 s', 999, 100, []],
    ['48 h', 300_000, 172_800, []],
    ['48 h and a second', 300_000, 172_801, ['figures-unusual']],
  ])('%s', (_, distanceM, timerS, warnings) => {
    const result = readMessages([
      fileId(),
      session([
        [9, 'uint32', distanceM * 100],
        [8, 'uint32', timerS * 1000],
        [7, 'uint32', timerS * 1000],
      ]),
    ]);
    expect(warningsOf(result)).toEqual(warnings);
  });
});
