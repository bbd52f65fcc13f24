import { fitCrc } from './fit-crc.ts';

export type WholeMessages = {
  /** A well-formed FIT file. */
  readonly file: Uint8Array<ArrayBuffer>;
  readonly messageCount: number;
  /** False when the messages break off or stop making sense before the end of the data. */
  readonly isComplete: boolean;
};

type LocalDefinition = {
  readonly nativeBytes: number;
  readonly developerBytes: number;
  /** Left out of messages that carry their time in the message header. */
  readonly leadingTimestampBytes: number;
  readonly isNeeded: boolean;
};

type Message = {
  readonly end: number;
  /** End of what is copied; the start when nothing is. */
  readonly copyEnd: number;
};

const HEADER_BYTES = 14;
const FIT_SIGNATURE = new TextEncoder().encode('.FIT');
const TIMESTAMP_FIELD = 253;
/** file_id, sport, session, lap, record, event, device_info, activity. */
const NEEDED_MESSAGES: ReadonlySet<number> = new Set([0, 12, 18, 19, 20, 21, 23, 34]);

/**
 * Copies the whole messages of a FIT data section into a file of their own, up to the first
 * one that is cut off or has no definition, without developer fields (a field that an app
 * calls "distance" would overwrite the watch's) and without messages nobody reads. Stops
 * after one message more than `maxMessages`.
 */
export function copyWholeMessages(data: Uint8Array, maxMessages: number): WholeMessages {
  const file = new Uint8Array(HEADER_BYTES + data.length + 2);
  const definitions = new Map<number, LocalDefinition>();
  let at = 0;
  let written = HEADER_BYTES;
  let messageCount = 0;
  while (at < data.length && messageCount <= maxMessages) {
    const message = nextMessage(data, at, definitions);
    if (message === null) break;
    if (message.copyEnd > at) {
      file.set(data.subarray(at, message.copyEnd), written);
      if (isDefinition(data[at])) file[written] = (data[at] ?? 0) & ~0x20;
      written += message.copyEnd - at;
      messageCount += 1;
    }
    at = message.end;
  }
  return { file: sealed(file, written), messageCount, isComplete: at === data.length };
}

function nextMessage(data: Uint8Array, at: number, definitions: Map<number, LocalDefinition>): Message | null {
  const header = data[at] ?? 0;
  if (isDefinition(header)) return defineMessage(data, at, definitions);
  const isCompressed = (header & 0x80) !== 0;
  if (!isCompressed && (header & 0x30) !== 0) return null;
  const definition = definitions.get(isCompressed ? (header >> 5) & 3 : header & 0x0f);
  if (definition === undefined) return null;
  const skipped = isCompressed ? definition.leadingTimestampBytes : 0;
  const nativeEnd = at + 1 + definition.nativeBytes - skipped;
  const end = nativeEnd + definition.developerBytes;
  if (end > data.length) return null;
  return { end, copyEnd: definition.isNeeded ? nativeEnd : at };
}

function defineMessage(data: Uint8Array, at: number, definitions: Map<number, LocalDefinition>): Message | null {
  const header = data[at] ?? 0;
  const byteOrder = data[at + 2];
  if (at + 6 > data.length || (byteOrder !== 0 && byteOrder !== 1)) return null;
  const fieldsAt = at + 6;
  const nativeEnd = fieldsAt + 3 * (data[at + 5] ?? 0);
  const hasDeveloperFields = (header & 0x20) !== 0;
  const developerAt = nativeEnd + 1;
  const end = hasDeveloperFields ? developerAt + 3 * (data[nativeEnd] ?? 0) : nativeEnd;
  if (end > data.length || (hasDeveloperFields && nativeEnd >= data.length)) return null;
  const number = new DataView(data.buffer, data.byteOffset).getUint16(at + 3, byteOrder === 0);
  const hasTimestamp = everyThird(data, fieldsAt, nativeEnd).includes(TIMESTAMP_FIELD);
  definitions.set(header & 0x0f, {
    nativeBytes: sum(everyThird(data, fieldsAt + 1, nativeEnd)),
    developerBytes: hasDeveloperFields ? sum(everyThird(data, developerAt + 1, end)) : 0,
    leadingTimestampBytes: data[fieldsAt] === TIMESTAMP_FIELD ? (data[fieldsAt + 1] ?? 0) : 0,
    // Any message with a time moves the clock that messages with a time in their header count from.
    isNeeded: NEEDED_MESSAGES.has(number) || hasTimestamp,
  });
  return { end, copyEnd: nativeEnd };
}

function sealed(file: Uint8Array<ArrayBuffer>, end: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(file.buffer);
  file.set([HEADER_BYTES, 0x20]);
  view.setUint16(2, 2100, true);
  view.setUint32(4, end - HEADER_BYTES, true);
  file.set(FIT_SIGNATURE, 8);
  view.setUint16(12, fitCrc(file.subarray(0, 12)), true);
  view.setUint16(end, fitCrc(file.subarray(0, end)), true);
  return file.slice(0, end + 2);
}

const isDefinition = (header = 0): boolean => (header & 0xc0) === 0x40;

function everyThird(data: Uint8Array, from: number, to: number): number[] {
  const values: number[] = [];
  for (let at = from; at < to; at += 3) values.push(data[at] ?? 0);
  return values;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
