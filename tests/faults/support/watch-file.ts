/** What a watch recorded; written as the smallest FIT activity that says so. */
export interface Recording {
  readonly startAt: Date;
  readonly distanceM: number;
  readonly timerS: number;
}

type Width = 1 | 2 | 4;
type Field = readonly [number: number, width: Width, value: number];
/** Base types enum, uint16 and uint32. */
const BASE_TYPE: Readonly<Record<Width, number>> = { 1: 0x00, 2: 0x84, 4: 0x86 };
const FIT_EPOCH_S = 631_065_600;

/** The bytes of a FIT file (file_id, session, activity) after the public description of the format. */
export function watchFile({ startAt, distanceM, timerS }: Recording): Uint8Array<ArrayBuffer> {
  const start = startAt.getTime() / 1000 - FIT_EPOCH_S;
  const end = start + timerS;
  const data = [
    // An activity, by a maker and a product.
    ...message(0, [
      [0, 1, 4],
      [1, 2, 1],
      [2, 2, 3113],
      [4, 4, start],
    ]),
    // A run.
    ...message(18, [
      [253, 4, end],
      [2, 4, start],
      [5, 1, 1],
      [6, 1, 0],
      [7, 4, timerS * 1000],
      [8, 4, timerS * 1000],
      [9, 4, distanceM * 100],
    ]),
    ...message(34, [
      [253, 4, end],
      [1, 2, 1],
    ]),
  ];
  const header = [14, 0x20, 0x08, 0x08, ...bytes(data.length, 4), 0x2e, 0x46, 0x49, 0x54];
  const body = [...header, ...bytes(checksum(header), 2), ...data];
  return Uint8Array.from([...body, ...bytes(checksum(body), 2)]);
}

function message(number: number, fields: readonly Field[]): number[] {
  const definition = fields.flatMap(([field, width]) => [field, width, BASE_TYPE[width]]);
  const values = fields.flatMap(([, width, value]) => bytes(value, width));
  return [0x40, 0, 0, ...bytes(number, 2), fields.length, ...definition, 0, ...values];
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
