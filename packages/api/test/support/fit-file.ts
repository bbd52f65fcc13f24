/** What a watch recorded; written as the smallest FIT activity that says so. */
export interface Recording {
  readonly startAt: string;
  readonly distanceM: number;
  readonly timerS: number;
  /** Minutes east of UTC on the watch's clock; null: the watch does not say. */
  readonly utcOffsetMin: number | null;
  /** FIT sport: 1 running, 2 cycling, 10 training. */
  readonly sport?: number;
  /** FIT sub-sport: 0 generic, 20 strength training. */
  readonly subSport?: number;
}

type Width = 1 | 2 | 4;
type Field = readonly [number: number, width: Width, value: number];
/** Base types enum, uint16 and uint32. */
const BASE_TYPE: Readonly<Record<Width, number>> = { 1: 0x00, 2: 0x84, 4: 0x86 };
const FIT_EPOCH_S = 631_065_600;

/** The bytes of a FIT file (file_id, session, activity) after the public description of the format. */
export function fitFile({ startAt, distanceM, timerS, utcOffsetMin, sport = 1, subSport = 0 }: Recording): Uint8Array {
  const start = Date.parse(startAt) / 1000 - FIT_EPOCH_S;
  const end = start + timerS;
  const clock: Field[] = utcOffsetMin === null ? [] : [[5, 4, end + utcOffsetMin * 60]];
  const data = [
    ...message(0, [
      [0, 1, 4],
      [1, 2, 1],
      [2, 2, 3113],
      [4, 4, start],
    ]),
    ...message(18, [
      [253, 4, end],
      [2, 4, start],
      [5, 1, sport],
      [6, 1, subSport],
      [7, 4, timerS * 1000],
      [8, 4, timerS * 1000],
      [9, 4, distanceM * 100],
      [16, 1, 150],
    ]),
    ...message(34, [[253, 4, end], [1, 2, 1], ...clock]),
  ];
  const header = [14, 0x20, 0x08, 0x08, ...bytes(data.length, 4), 0x2e, 0x46, 0x49, 0x54];
  const body = [...header, ...bytes(checksum(header), 2), ...data];
  return Uint8Array.from([...body, ...bytes(checksum(body), 2)]);
}

function message(number: number, fields: readonly Field[]): number[] {
  return [
    0x40,
    0,
    0,
    ...bytes(number, 2),
    fields.length,
    ...fields.flatMap(([field, width]) => [field, width, BASE_TYPE[width]]),
    0,
    ...fields.flatMap(([, width, value]) => bytes(value, width)),
  ];
}

const bytes = (value: number, width: number): number[] =>
  Array.from({ length: width }, (_, i) => Math.floor(value / 256 ** i) % 256);

/** CRC-16 with the reflected polynomial 0xA001, bit by bit. */
function checksum(data: readonly number[]): number {
  let crc = 0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc % 2 === 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1;
  }
  return crc;
}
