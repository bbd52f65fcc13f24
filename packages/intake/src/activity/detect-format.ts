export type FileFormat = 'fit' | 'gpx' | 'tcx' | 'zip' | 'gzip' | 'xml' | 'empty' | 'unknown';

/** Enough to pass an XML declaration, comments and a doctype before the root element. */
const SNIFFED_BYTES = 4096;

/**
 * The format by what the bytes say; a file name proves nothing.
 * FIT carries `.FIT` from its ninth byte on.
 */
export function detectFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return 'empty';
  if (hasAscii(bytes, 8, '.FIT')) return 'fit';
  if (hasAscii(bytes, 0, 'PK\u0003\u0004') || hasAscii(bytes, 0, 'PK\u0005\u0006')) return 'zip';
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip';
  return detectXml(new TextDecoder().decode(bytes.subarray(0, SNIFFED_BYTES)));
}

function detectXml(head: string): FileFormat {
  if (!head.trimStart().startsWith('<')) return 'unknown';
  if (/<(?:\w+:)?gpx[\s>]/i.test(head)) return 'gpx';
  if (/<(?:\w+:)?TrainingCenterDatabase[\s>]/i.test(head)) return 'tcx';
  return 'xml';
}

function hasAscii(bytes: Uint8Array, at: number, text: string): boolean {
  return String.fromCharCode(...bytes.subarray(at, at + text.length)) === text;
}
