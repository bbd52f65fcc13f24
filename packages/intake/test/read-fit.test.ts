import { describe, expect, test } from 'vitest';
import { activitiesOf, read, readMessages, warningsOf } from './support/read-result.ts';
import {
  activity,
  effort,
  ELAPSED_S,
  fileId,
  lap,
  record,
  session,
  START,
  START_AT,
  wholeRun,
} from './support/sample-run.ts';
import { joined, writeFit, type Message } from './support/write-fit.ts';

describe('a sound run', () => {
  const expected = {
    sport: 'run',
    rawSport: 'running',
    rawSubSport: 'generic',
    startAt: START_AT,
    utcOffsetMin: 120,
    distanceM: 10_000,
    timerS: 3000,
    elapsedS: 3300,
    movingS: null,
    ascentM: 120,
    descentM: 118,
    avgHrBpm: 150,
    maxHrBpm: 175,
    avgCadenceSpm: 171, // 2 x (85 + 64/128)
    laps: 1,
    highIntensity: null,
    device: 'Garmin Forerunner 945',
    hasGps: true,
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
  };

  test('gives every figure it states', () => {
    const result = readMessages(wholeRun());
    expect(activitiesOf(result)).toEqual([expected]);
    expect(warningsOf(result)).toEqual([]);
  });

  test.each([
    ['big-endian', { bigEndian: true }],
    ['with a header of 12 bytes', { headerBytes: 12 }],
  ] as const)('%s gives the same', (_, options) => {
    const result = read(writeFit(wholeRun(), options));
    expect(activitiesOf(result)).toEqual([expected]);
    expect(warningsOf(result)).toEqual([]);
  });

  test('is the same file or not by its bytes', () => {
    const one = readMessages(wholeRun());
    const again = readMessages(wholeRun());
    const other = readMessages([...wholeRun(), record(1600)]);
    expect(one).toMatchObject({ fileSha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(again).toEqual(one);
    expect(other).not.toMatchObject({ fileSha256: Object(one).fileSha256 });
  });
});

describe('what a file does not say stays unknown', () => {
  test('a heart rate of 0 is none', () => {
    const silent = session([
      [16, 'uint8', 0],
      [17, 'uint8', 0],
    ]);
    const [run] = activitiesOf(readMessages([fileId(), record(0, effort(0, 80, 0)), silent]));
    expect(run).toMatchObject({ avgHrBpm: null, maxHrBpm: null });
  });

  test('a distance of 0 is none', () => {
    const [run] = activitiesOf(readMessages([fileId(), session([[9, 'uint32', 0]])]));
    expect(run).toMatchObject({ distanceM: null });
  });

  test('a treadmill run has neither places nor ascent', () => {
    const treadmill = session([
      [6, 'enum', 1],
      [22, 'uint16', Number.NaN],
      [23, 'uint16', Number.NaN],
    ]);
    const records = [record(0, effort(120, 80, 0)), record(60, effort(130, 82, 200))];
    const [run] = activitiesOf(readMessages([fileId(), ...records, treadmill]));
    expect(run).toMatchObject({
      sport: 'run',
      rawSubSport: 'treadmill',
      hasGps: false,
      ascentM: null,
      descentM: null,
      utcOffsetMin: null,
    });
  });

  test.each([
    ['a quarter-hour offset (Nepal)', 20_700, 345],
    ['a few seconds between the two clocks', 7215, 120],
    ['the far east', 50_400, 840],
    ['the far west', -43_200, -720],
    ['further east than the earth', 51_300, null],
    ['further west than the earth', -44_100, null],
    ['no offset of the earth', 7200 + 400, null],
  ])('offset from UTC: %s', (_, seconds, minutes) => {
    const [run] = activitiesOf(readMessages([fileId(), session(), activity(seconds)]));
    expect(run?.utcOffsetMin).toBe(minutes);
  });
});

describe('figures from the recordings where the summary has none', () => {
  const bare = session([
    [16, 'uint8', Number.NaN],
    [17, 'uint8', Number.NaN],
    [18, 'uint8', Number.NaN],
    [92, 'uint8', Number.NaN],
    [9, 'uint32', Number.NaN],
  ]);

  test('heart rate and cadence leave the zeros out', () => {
    const records = [record(0, effort(0, 0, 0)), record(10, effort(120, 80, 30)), record(20, effort(140, 84, 60))];
    const [run] = activitiesOf(readMessages([fileId(), ...records, bare]));
    // Heart rate (120 + 140) / 2; cadence 2 x (80 + 84) / 2; distance 60 - 0.
    expect(run).toMatchObject({
      avgHrBpm: 130,
      maxHrBpm: 140,
      avgCadenceSpm: 164,
      distanceM: 60,
    });
  });

  test('the fractional part of recorded strides counts', () => {
    const withHalf = record(0, [
      [4, 'uint8', 82],
      [53, 'uint8', 64],
    ]);
    const [run] = activitiesOf(readMessages([fileId(), withHalf, bare]));
    expect(run?.avgCadenceSpm).toBe(165);
  });

  test('laps add up to the distance', () => {
    const laps = [lap([[9, 'uint32', 400_000]]), lap([[9, 'uint32', 350_050]])];
    const [run] = activitiesOf(readMessages([fileId(), ...laps, bare]));
    expect(run).toMatchObject({ distanceM: 7500.5, laps: 2 });
  });

  test('times in message headers count from the last full time', () => {
    const compressed: Message = {
      number: 20,
      fields: [[3, 'uint8', 130]],
      compressedTime: (START + 5) % 32,
    };
    const result = readMessages([fileId(), record(0), compressed, bare]);
    expect(activitiesOf(result)[0]?.avgHrBpm).toBe(130);
    expect(warningsOf(result)).toEqual([]);
  });

  test('a sound file without summary is added up, with a warning', () => {
    const records = [record(0, effort(120, 80, 0)), record(600, effort(140, 84, 2000))];
    const sport: Message = {
      number: 12,
      fields: [
        [0, 'enum', 1],
        [1, 'enum', 3],
      ],
    };
    const result = readMessages([fileId(), sport, ...records]);
    expect(warningsOf(result)).toEqual(['summary-rebuilt']);
    expect(activitiesOf(result)).toMatchObject([
      {
        sport: 'run',
        rawSubSport: 'trail',
        startAt: START_AT,
        elapsedS: 600,
        timerS: 600,
        distanceM: 2000,
        avgHrBpm: 130,
        laps: 0,
      },
    ]);
  });
});

describe('several sessions', () => {
  const second = (fields: Parameters<typeof session>[0] = []) =>
    session([[2, 'uint32', START + ELAPSED_S], [253, 'uint32', START + 2 * ELAPSED_S], ...fields]);
  const noHr = [
    [16, 'uint8', Number.NaN],
    [17, 'uint8', Number.NaN],
  ] as const;
  const parts: Message[] = [
    record(10, effort(100, 80, 30)),
    lap(),
    record(ELAPSED_S + 10, effort(160, 80, 10_030)),
    lap([[2, 'uint32', START + ELAPSED_S]]),
    lap([[2, 'uint32', START + ELAPSED_S + 60]]),
  ];

  test.each([
    ['before', [session(noHr), second(noHr), ...parts]],
    ['after', [...parts, session(noHr), second(noHr)]],
  ])('each owns its laps and records; summary %s', (_, messages) => {
    const result = readMessages([fileId(), ...messages]);
    expect(activitiesOf(result)).toMatchObject([
      { avgHrBpm: 100, laps: 1, startAt: START_AT },
      { avgHrBpm: 160, laps: 2, startAt: '2026-03-30T16:55:00.000Z' },
    ]);
  });

  test('one without a usable date is left out, with a warning', () => {
    const result = readMessages([fileId(), session(), second([[2, 'uint32', 1000]])]);
    expect(activitiesOf(result)).toHaveLength(1);
    expect(warningsOf(result)).toEqual(['session-skipped']);
  });
});

test('a developer field called like a field of the watch does not replace it', () => {
  const description: Message = {
    number: 206,
    fields: [
      [0, 'uint8', 0],
      [1, 'uint8', 7],
      [2, 'uint8', 0x86],
      [3, 'string', 'total_distance'],
    ],
  };
  const claiming = { ...session(), developer: [[7, 0, 99]] as const };
  const result = readMessages([fileId(), description, claiming]);
  expect(activitiesOf(result)[0]?.distanceM).toBe(10_000);
  expect(warningsOf(result)).toEqual([]);
});

test('chained settings and stored heart rate beside an activity are no news', () => {
  const settings = writeFit([fileId([[0, 'enum', 2]])]);
  const heartRate = writeFit([{ number: 132, fields: [[253, 'uint32', START]] }]);
  const result = read(joined(writeFit(wholeRun()), settings, heartRate));
  expect(activitiesOf(result)).toHaveLength(1);
  expect(warningsOf(result)).toEqual([]);
});

test('two chained activities are two, the same one twice is one', () => {
  const later = writeFit([fileId(), session([[2, 'uint32', START + 86_400]])]);
  expect(activitiesOf(read(joined(writeFit(wholeRun()), later)))).toHaveLength(2);
  const twice = read(joined(writeFit(wholeRun()), writeFit(wholeRun())));
  expect(activitiesOf(twice)).toHaveLength(1);
  expect(warningsOf(twice)).toEqual(['duplicate-in-file']);
});
