import { fitCrc } from './fit-crc.ts';

/** One FIT file inside the upload; several may follow one another ("chained"). */
export type FitPart = {
  /** The messages, without header and checksum. */
  readonly data: Uint8Array;
  /** The header declares more than the upload holds, or was never completed. */
  readonly isCutOff: boolean;
  readonly isChecksumRight: boolean;
};

export type FitSplit = {
  readonly parts: readonly FitPart[];
  /** Something other than a FIT file follows the last part. */
  readonly hasForeignRest: boolean;
};

/** A swim with stored heart rate has about ten; more is no watch's work. */
const MAX_PARTS = 200;
const MIN_HEADER_BYTES = 12;

/** Cuts an upload into its chained FIT files by the lengths in their headers. */
export function splitFitParts(bytes: Uint8Array): FitSplit {
  const parts: FitPart[] = [];
  let at = 0;
  while (at < bytes.length && parts.length < MAX_PARTS) {
    const rest = bytes.subarray(at);
    const header = readHeader(rest);
    if (header === null) break;
    parts.push(partOf(rest, header));
    at += header.sizeBytes + header.dataBytes + 2;
  }
  return { parts, hasForeignRest: bytes.subarray(at).some((byte) => byte !== 0) };
}

type Header = { readonly sizeBytes: number; readonly dataBytes: number; readonly isUnfinished: boolean };

function readHeader(rest: Uint8Array): Header | null {
  const sizeBytes = rest[0] ?? 0;
  if (sizeBytes < MIN_HEADER_BYTES || rest.length < sizeBytes) return null;
  if (String.fromCharCode(...rest.subarray(8, 12)) !== '.FIT') return null;
  const declared = new DataView(rest.buffer, rest.byteOffset, rest.byteLength).getUint32(4, true);
  // A watch writes the length last: when its battery dies first, the header still says 0.
  const isUnfinished = declared === 0 && rest.length > sizeBytes + 2;
  return { sizeBytes, dataBytes: isUnfinished ? rest.length - sizeBytes : declared, isUnfinished };
}

function partOf(rest: Uint8Array, { sizeBytes, dataBytes, isUnfinished }: Header): FitPart {
  const end = sizeBytes + dataBytes;
  const isCutOff = isUnfinished || end + 2 > rest.length;
  return {
    data: rest.subarray(sizeBytes, end),
    isCutOff,
    isChecksumRight:
      !isCutOff && isHeaderChecksumRight(rest, sizeBytes) && storedCrc(rest, end) === fitCrc(rest.subarray(0, end)),
  };
}

/** Headers of 14 bytes and more carry a checksum of their own; 0 means that it was not computed. */
function isHeaderChecksumRight(rest: Uint8Array, sizeBytes: number): boolean {
  if (sizeBytes < MIN_HEADER_BYTES + 2) return true;
  const stored = storedCrc(rest, MIN_HEADER_BYTES);
  return stored === 0 || stored === fitCrc(rest.subarray(0, MIN_HEADER_BYTES));
}

function storedCrc(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}
