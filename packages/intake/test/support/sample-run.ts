import { fitTime, type Field, type Message } from './write-fit.ts';

/** A run of 10 km in 50 minutes, 5 of them paused, on 30 March 2026 in Berlin (UTC+2). */
export const START_AT = '2026-03-30T16:00:00.000Z';
export const START = fitTime(START_AT);
export const ELAPSED_S = 3300;
const TIMER_S = 3000;
const DISTANCE_M = 10_000;

export const fileId = (fields: readonly Field[] = []): Message => ({
  number: 0,
  fields: merged(
    [
      [0, 'enum', 4], // activity
      [1, 'uint16', 1], // garmin
      [2, 'uint16', 3113], // Forerunner 945
      [4, 'uint32', START],
    ],
    fields,
  ),
});

/** Fields replace those of the same number; a value of NaN removes the field. */
export const session = (fields: readonly Field[] = []): Message => ({
  number: 18,
  fields: merged(
    [
      [253, 'uint32', START + ELAPSED_S],
      [2, 'uint32', START],
      [5, 'enum', 1], // running
      [6, 'enum', 0], // generic
      [7, 'uint32', ELAPSED_S * 1000],
      [8, 'uint32', TIMER_S * 1000],
      [9, 'uint32', DISTANCE_M * 100],
      [16, 'uint8', 150], // average heart rate
      [17, 'uint8', 175], // highest heart rate
      [18, 'uint8', 85], // strides per minute
      [92, 'uint8', 64], // and 64/128 of a stride
      [22, 'uint16', 120], // ascent
      [23, 'uint16', 118], // descent
    ],
    fields,
  ),
});

export const lap = (fields: readonly Field[] = []): Message => ({
  number: 19,
  fields: merged(
    [
      [253, 'uint32', START + ELAPSED_S],
      [2, 'uint32', START],
      [7, 'uint32', ELAPSED_S * 1000],
      [8, 'uint32', TIMER_S * 1000],
      [9, 'uint32', DISTANCE_M * 100],
    ],
    fields,
  ),
});

export const record = (afterS: number, fields: readonly Field[] = []): Message => ({
  number: 20,
  fields: merged([[253, 'uint32', START + afterS]], fields),
});

/** Heart rate, strides and distance so far. */
export const effort = (hr: number, strides: number, distanceM: number): readonly Field[] => [
  [3, 'uint8', hr],
  [4, 'uint8', strides],
  [5, 'uint32', distanceM * 100],
];

/** 52.5° N 13.4° E in semicircles (2^31 = 180°). */
const BERLIN: readonly Field[] = [
  [0, 'sint32', Math.round((52.5 / 180) * 2 ** 31)],
  [1, 'sint32', Math.round((13.4 / 180) * 2 ** 31)],
];

/** The closing message; its two clocks give the offset from UTC. */
export const activity = (localMinusUtcS: number): Message => ({
  number: 34,
  fields: [
    [253, 'uint32', START + ELAPSED_S],
    [1, 'uint16', 1],
    [5, 'uint32', START + ELAPSED_S + localMinusUtcS],
  ],
});

export const wholeRun = (): Message[] => [
  fileId(),
  record(0, [...effort(120, 80, 0), ...BERLIN]),
  record(1500, [...effort(150, 86, 5000), ...BERLIN]),
  lap(),
  session(),
  activity(7200),
];

function merged(base: readonly Field[], changes: readonly Field[]): Field[] {
  const changed = new Set(changes.map(([number]) => number));
  const kept = base.filter(([number]) => !changed.has(number));
  return [...kept, ...changes.filter(([, , value]) => !Number.isNaN(value))];
}
