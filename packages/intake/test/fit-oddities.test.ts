import { describe, expect, test } from 'vitest';
import { activitiesOf, codeOf, read, readMessages, warningsOf } from './support/read-result.ts';
import { effort, ELAPSED_S, fileId, record, session, START, START_AT, wholeRun } from './support/sample-run.ts';
import { joined, writeFit, type Field, type Message } from './support/write-fit.ts';

const none = (number: number): Field => [number, 'uint32', Number.NaN];

describe('the start of a session that does not state it', () => {
  test('is its end less its elapsed time', () => {
    const [run] = activitiesOf(readMessages([fileId(), session([none(2)])]));
    expect(run?.startAt).toBe(START_AT);
  });

  test('is its first recording when the end is missing too', () => {
    const messages = [fileId(), record(7), record(9), session([none(2), none(253)])];
    expect(activitiesOf(readMessages(messages))[0]?.startAt).toBe('2026-03-30T16:00:07.000Z');
  });

  test('is no date when nothing has a time', () => {
    expect(codeOf(readMessages([fileId(), session([none(2), none(253)])]))).toBe('clock-not-set');
  });
});

describe('durations that a session does not state', () => {
  test('elapsed is the span of its two times', () => {
    const [run] = activitiesOf(readMessages([fileId(), session([none(7)])]));
    expect(run).toMatchObject({ elapsedS: ELAPSED_S, timerS: 3000 });
  });

  test('the timer is the elapsed time when no lap has one', () => {
    const [run] = activitiesOf(readMessages([fileId(), session([none(8)])]));
    expect(run).toMatchObject({ elapsedS: ELAPSED_S, timerS: ELAPSED_S });
  });
});

test('0° north 0° east is no place', () => {
  const nowhere = record(0, [
    [0, 'sint32', 0],
    [1, 'sint32', 0],
  ]);
  expect(activitiesOf(readMessages([fileId(), nowhere, session()]))[0]?.hasGps).toBe(false);
  const onTheEquator = record(0, [
    [0, 'sint32', 0],
    [1, 'sint32', 1_000_000],
  ]);
  expect(activitiesOf(readMessages([fileId(), onTheEquator, session()]))[0]?.hasGps).toBe(true);
});

describe('sessions of a race', () => {
  const leg = (number: number, fields: readonly Field[] = []): Message => {
    const startedAt = START + number * 1000;
    return session([[2, 'uint32', startedAt], [253, 'uint32', startedAt + 1000], ...fields]);
  };
  const silent = [none(16), none(17)];

  test('may stand in any order', () => {
    const records = [100, 110, 120].map((hr, i) => record(i * 1000 + 500, effort(hr, 80, 0)));
    const result = readMessages([fileId(), leg(2, silent), leg(0, silent), leg(1, silent), ...records]);
    expect(activitiesOf(result).map(({ avgHrBpm }) => avgHrBpm)).toEqual([120, 100, 110]);
  });

  test('the counter of the distance goes on from one to the next', () => {
    const records = [
      record(0, effort(120, 80, 0)),
      record(900, effort(120, 80, 5000)),
      record(1000, effort(120, 80, 5010)),
      record(1900, effort(120, 80, 8010)),
    ];
    const result = readMessages([fileId(), ...records, leg(0, [none(9)]), leg(1, [none(9)])]);
    expect(activitiesOf(result).map(({ distanceM }) => distanceM)).toEqual([5000, 3000]);
  });

  test('the sport of the file is theirs only when there is one', () => {
    const running: Message = { number: 12, fields: [[0, 'enum', 1]] };
    const cycling: Message = { number: 12, fields: [[0, 'enum', 2]] };
    const unsaid = session([none(5), none(6)]);
    const sports = (...messages: Message[]) =>
      activitiesOf(readMessages([fileId(), ...messages, unsaid])).map(({ sport }) => sport);
    expect(sports(running)).toEqual(['run']);
    expect(sports(running, cycling)).toEqual(['unknown']);
    expect(sports()).toEqual(['unknown']);
  });
});

describe('times in message headers', () => {
  const after = (seconds: number, fields: readonly Field[]): Message => ({
    number: 20,
    fields,
    compressedTime: (START + seconds) % 32,
  });

  test('count from the last time in any message, kept or not', () => {
    const storedHr: Message = { number: 132, fields: [[253, 'uint32', START + 100]] };
    const result = readMessages([fileId(), record(0), storedHr, after(120, [[3, 'uint8', 130]])]);
    expect(activitiesOf(result)[0]?.elapsedS).toBe(120);
  });

  test('stand for the time that the definition lists first', () => {
    const listed = after(3, [
      [253, 'uint32', 0],
      [3, 'uint8', 130],
    ]);
    const result = readMessages([fileId(), record(0), listed, session([none(16)])]);
    expect(warningsOf(result)).toEqual([]);
    expect(activitiesOf(result)[0]?.avgHrBpm).toBe(130);
  });

  test('without any time before them are read leniently, with a warning', () => {
    const result = readMessages([fileId(), after(0, [[3, 'uint8', 130]]), session([none(16)])]);
    expect(warningsOf(result)).toEqual(['read-tolerantly']);
    expect(activitiesOf(result)[0]?.avgHrBpm).toBe(130);
  });
});

test('a checksum of 0 in the header was not computed', () => {
  const result = read(writeFit(wholeRun(), { headerCrc: 0 }));
  expect(warningsOf(result)).toEqual([]);
  expect(activitiesOf(result)).toHaveLength(1);
});

test('messages that nobody reads do not count towards the limit', () => {
  const beats = joined(Uint8Array.of(0x40, 0, 0, 78, 0, 1, 0, 2, 0x84), new Uint8Array(3 * 300_001));
  const file = joined(writeFit([]).slice(0, 14), beats, Uint8Array.of(0, 0));
  new DataView(file.buffer).setUint32(4, beats.length, true);
  // Its checksum is wrong and it has no summary, but it is not too long.
  expect(codeOf(read(file))).toBe('file-damaged');
});

describe('the device', () => {
  const deviceOf = (fields: readonly Field[]) => activitiesOf(readMessages([fileId(fields), session()]))[0]?.device;

  test.each([
    ['its number', [], 'Garmin Forerunner 945'],
    [
      'a name that begins with its maker',
      [
        [1, 'uint16', 294],
        [8, 'string', 'COROS PACE 2'],
      ],
      'COROS PACE 2',
    ],
    [
      'a name without its maker',
      [
        [1, 'uint16', 23],
        [8, 'string', '9 Baro'],
      ],
      'Suunto 9 Baro',
    ],
    [
      'old memory behind the name',
      [
        [1, 'uint16', 23],
        [8, 'string', '9 Baro\u0001x\uFFFD'],
      ],
      'Suunto 9 Baro',
    ],
    ['only a maker', [[1, 'uint16', 265]], 'Strava'],
    ['a number that nobody knows', [[2, 'uint16', 65_000]], 'Garmin'],
    ['nothing', [none(1), none(2)], null],
  ] as const)('by %s', (_, fields, name) => {
    expect(deviceOf(fields)).toBe(name);
  });
});
