/** A tiny writer of FIT files for tests, after the public description of the format. */

type FieldKind = 'enum' | 'uint8' | 'uint16' | 'sint32' | 'uint32' | 'string';
export type Field = readonly [number: number, kind: FieldKind, value: number | string];
export type Message = {
  readonly number: number;
  readonly fields: readonly Field[];
  /** Developer fields of 4 bytes: number, index of the app, little-endian value. */
  readonly developer?: readonly (readonly [number: number, app: number, value: number])[];
  /** The last 5 bits of the time: they go into the message header, field 253 out of the message. */
  readonly compressedTime?: number;
};

export type FileOptions = {
  readonly bigEndian?: boolean;
  readonly headerBytes?: 12 | 14;
  /** The header's own checksum; the right one unless given. */
  readonly headerCrc?: number;
};

const BASE_TYPE: Readonly<Record<FieldKind, number>> = {
  enum: 0x00,
  uint8: 0x02,
  uint16: 0x84,
  sint32: 0x85,
  uint32: 0x86,
  string: 0x07,
};

const WIDTH: Readonly<Record<Exclude<FieldKind, 'string'>, number>> = {
  enum: 1,
  uint8: 1,
  uint16: 2,
  sint32: 4,
  uint32: 4,
};

/** Seconds since 1989-12-31T00:00:00Z, as FIT counts. */
export const fitTime = (instant: string): number => Date.parse(instant) / 1000 - 631_065_600;

/** Header, messages and checksum. */
export function writeFit(messages: readonly Message[], options: FileOptions = {}): Uint8Array {
  const { bigEndian = false, headerBytes = 14, headerCrc } = options;
  const data = messages.flatMap((message) => messageBytes(message, bigEndian));
  const header = [headerBytes, 0x20, 0x08, 0x08, ...littleEndian(data.length, 4), ...text('.FIT')];
  if (headerBytes === 14) header.push(...littleEndian(headerCrc ?? crc(header), 2));
  const body = [...header, ...data];
  return Uint8Array.from([...body, ...littleEndian(crc(body), 2)]);
}

/** The bytes of all, one after another. */
export function joined(...files: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(files.reduce((total, file) => total + file.length, 0));
  let at = 0;
  for (const file of files) {
    all.set(file, at);
    at += file.length;
  }
  return all;
}

function messageBytes(message: Message, bigEndian: boolean): number[] {
  const { fields, developer = [], compressedTime } = message;
  const definition = [
    developer.length > 0 ? 0x60 : 0x40,
    0,
    bigEndian ? 1 : 0,
    ...ordered(message.number, 2, bigEndian),
    fields.length,
    ...fields.flatMap(([number, kind, value]) => [number, size(kind, value), BASE_TYPE[kind]]),
    ...(developer.length > 0 ? [developer.length] : []),
    ...developer.flatMap(([number, app]) => [number, 4, app]),
  ];
  const dataHeader = compressedTime === undefined ? 0x00 : 0x80 | compressedTime;
  return [
    ...definition,
    dataHeader,
    ...fields
      .filter(([number]) => compressedTime === undefined || number !== 253)
      .flatMap(([, kind, value]) => valueBytes(kind, value, bigEndian)),
    ...developer.flatMap(([, , value]) => littleEndian(value, 4)),
  ];
}

function size(kind: FieldKind, value: number | string): number {
  return kind === 'string' ? text(String(value)).length + 1 : WIDTH[kind];
}

function valueBytes(kind: FieldKind, value: number | string, bigEndian: boolean): number[] {
  if (kind === 'string') return [...text(String(value)), 0];
  return ordered(Number(value), WIDTH[kind], bigEndian);
}

const text = (ascii: string): number[] => [...new TextEncoder().encode(ascii)];

function ordered(value: number, width: number, bigEndian: boolean): number[] {
  const bytes = littleEndian(value, width);
  return bigEndian ? bytes.toReversed() : bytes;
}

function littleEndian(value: number, width: number): number[] {
  return Array.from({ length: width }, (_, i) => Math.floor(value / 2 ** (8 * i)) & 0xff);
}

/** Bit by bit, so that it shares nothing with the table of the code under test. */
function crc(bytes: readonly number[]): number {
  let value = 0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xa001 : value >>> 1;
  }
  return value;
}
