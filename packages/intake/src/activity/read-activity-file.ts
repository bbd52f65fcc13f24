import { sha256Hex } from './activity-fingerprint.ts';
import { detectFormat, type FileFormat } from './detect-format.ts';
import { readFit } from './fit/read-fit.ts';
import type { ReadOutcome } from './read-outcome.ts';
import { refusal, refusalBecause } from './intake-refusal.ts';
import type { IntakeRefusal, IntakeResult } from './intake-result.ts';

/** A day-long recording with every sensor stays below 10 MB. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;

type Reader = (bytes: Uint8Array) => ReadOutcome;

/** Formats that are read. A further format is one more line here. */
const READERS: Partial<Record<FileFormat, Reader>> = { fit: readFit };

const NOT_READ_YET: Partial<Record<FileFormat, string>> = {
  gpx: 'GPX files',
  tcx: 'TCX files',
  zip: 'ZIP archives',
  gzip: 'files packed with gzip',
};

/**
 * Reads the activities of an uploaded file, or says why it cannot.
 * Never throws and never writes to the console: whatever is wrong with the bytes
 * becomes a refusal or a warning. Synchronous; a large file takes about a second.
 */
export function readActivityFile(bytes: Uint8Array, fileName: string): IntakeResult {
  if (bytes.length > MAX_FILE_BYTES) return tooLarge(bytes.length);
  const format = detectFormat(bytes);
  if (format === 'empty') return refusal('empty-file');
  const read = READERS[format];
  if (read === undefined) return unread(format, fileName);
  const outcome = readSafely(read, bytes);
  return outcome.status === 'read' ? { ...outcome, fileSha256: sha256Hex(bytes) } : outcome;
}

function readSafely(read: Reader, bytes: Uint8Array): ReadOutcome {
  try {
    return read(bytes);
  } catch {
    // A reader's own error must not take the upload down, nor may its text reach people or logs.
    return refusal('file-damaged');
  }
}

function unread(format: FileFormat, fileName: string): IntakeRefusal {
  const name = NOT_READ_YET[format];
  if (name !== undefined) {
    return refusalBecause(
      'format-not-supported',
      `We cannot read ${name} yet; export the activity as a FIT file ("original file"), or enter the run in the form.`,
    );
  }
  return /\.fit$/i.test(fileName)
    ? refusalBecause(
        'file-damaged',
        'The file is called FIT but does not begin like one; export the activity again, or enter the run in the form.',
      )
    : refusal('format-unknown');
}

function tooLarge(sizeBytes: number): IntakeRefusal {
  const mebibytes = (value: number) => Math.ceil(value / (1024 * 1024));
  return refusalBecause(
    'file-too-large',
    `The file has ${mebibytes(sizeBytes)} MB and the limit is ${mebibytes(MAX_FILE_BYTES)} MB; export the activity on its own as a FIT file.`,
  );
}
