import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES, readActivityFile } from '../src/index.ts';
import { read } from './support/read-result.ts';
import { fileId, record, session, START, wholeRun } from './support/sample-run.ts';
import { joined, writeFit } from './support/write-fit.ts';

const ascii = (text: string) => new TextEncoder().encode(text);
const whole = () => writeFit(wholeRun());

/** Changes the bytes at those places by flipping all their bits. */
function withFlipped(bytes: Uint8Array, ...places: readonly number[]): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (const place of places) {
    const at = place < 0 ? changed.length + place : place;
    changed[at] = (changed[at] ?? 0) ^ 0xff;
  }
  return changed;
}

/** Writes the length of the data section that the header declares. */
function withDeclaredLength(bytes: Uint8Array, length: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  new DataView(changed.buffer).setUint32(4, length, true);
  return changed;
}

const readWith = (...codes: string[]) => ({
  status: 'read',
  warnings: codes.map((code) => ({ code, message: expect.stringMatching(/^[A-Z].{30,}\.$/) })),
});

const refusedWith = (code: string) => ({
  status: 'refused',
  code,
  reason: expect.stringMatching(/^[A-Z].{30,}\.$/),
});

describe('damaged files whose summary survived are read with a warning', () => {
  test('cut 3 bytes short', () => {
    const result = read(whole().slice(0, -3));
    expect(result).toMatchObject(readWith('file-cut-off'));
    expect(result).toMatchObject({ activities: [{ distanceM: 10_000, utcOffsetMin: null }] });
  });

  test('cut 1 byte short: only the checksum is incomplete', () => {
    const result = read(whole().slice(0, -1));
    expect(result).toMatchObject(readWith('file-cut-off'));
    expect(result).toMatchObject({ activities: [{ utcOffsetMin: 120 }] });
  });

  test('wrong checksum of the file', () => {
    expect(read(withFlipped(whole(), -1))).toMatchObject(readWith('checksum-mismatch'));
  });

  test('wrong checksum of the header', () => {
    expect(read(withFlipped(whole(), 12))).toMatchObject(readWith('checksum-mismatch'));
  });

  test('a length beyond the end of the file', () => {
    const result = read(withDeclaredLength(whole(), 100_000));
    expect(result).toMatchObject(readWith('file-cut-off'));
  });

  test('a length that was never written', () => {
    expect(read(withDeclaredLength(whole(), 0))).toMatchObject(readWith('file-cut-off'));
  });

  test('a message without definition after the summary', () => {
    const data = joined(writeFit([fileId(), session()]).slice(0, -2), Uint8Array.of(0x0b, 1, 2, 0, 0));
    const result = read(withDeclaredLength(data, data.length - 16));
    expect(result).toMatchObject(readWith('file-cut-off'));
  });

  test('something else behind a sound activity', () => {
    expect(read(joined(whole(), ascii('not a FIT file')))).toMatchObject(readWith('part-unreadable'));
  });

  test('a second part that is cut off behind a sound activity', () => {
    const result = read(joined(whole(), whole().slice(0, 16)));
    expect(result).toMatchObject(readWith('part-unreadable'));
  });

  test('zeros that fill up the last block are nothing', () => {
    expect(read(joined(whole(), new Uint8Array(512)))).toMatchObject(readWith());
  });
});

describe('what is refused', () => {
  test('no bytes', () => {
    expect(read(new Uint8Array())).toEqual(refusedWith('empty-file'));
  });

  test('a header and nothing else', () => {
    expect(read(whole().slice(0, 14))).toEqual(refusedWith('file-damaged'));
  });

  test('cut before the summary', () => {
    const messages = [fileId(), record(0), record(10), session()];
    expect(read(writeFit(messages).slice(0, -10))).toEqual(refusedWith('file-damaged'));
  });

  test('a sound file with nothing in it', () => {
    expect(read(writeFit([fileId()]))).toEqual(refusedWith('no-summary'));
  });

  test('an activity without any duration', () => {
    const nothing = session([
      [7, 'uint32', 0],
      [8, 'uint32', 0],
      [253, 'uint32', Number.NaN],
    ]);
    expect(read(writeFit([fileId(), nothing]))).toEqual(refusedWith('nothing-recorded'));
  });

  test.each([
    [2, 'the settings of a watch'],
    [5, 'a planned workout'],
    [6, 'a planned route'],
    [9, 'measurements from a scale'],
    [32, 'daily monitoring'],
    [34, 'a part of a route'],
  ])('a FIT file of type %d', (type, label) => {
    const result = read(writeFit([fileId([[0, 'enum', type]]), session()]));
    expect(result).toEqual(refusedWith('not-an-activity'));
    expect(result).toMatchObject({ reason: expect.stringContaining(label) });
  });

  test('of a refused activity and settings, the activity gives the reason', () => {
    const settings = writeFit([fileId([[0, 'enum', 2]])]);
    const undated = writeFit([fileId(), session([[2, 'uint32', 5]])]);
    expect(read(joined(settings, undated))).toEqual(refusedWith('clock-not-set'));
  });

  /** A definition of records of one byte, and that many of them. */
  function tinyRecords(count: number): Uint8Array {
    const definition = Uint8Array.of(0x40, 0, 0, 20, 0, 1, 3, 1, 2);
    const data = new Uint8Array(definition.length + 2 * count);
    data.set(definition);
    const file = joined(whole().slice(0, 14), data, Uint8Array.of(0, 0));
    return withDeclaredLength(file, data.length);
  }

  test('more messages than an activity can have, in one part or in several', () => {
    expect(read(tinyRecords(299_999))).toEqual(refusedWith('file-damaged'));
    expect(read(tinyRecords(300_000))).toEqual(refusedWith('too-many-messages'));
    const halves = joined(tinyRecords(150_000), tinyRecords(150_000));
    expect(read(halves)).toEqual(refusedWith('too-many-messages'));
  });

  test('more sessions than a race has legs', () => {
    const legs = (count: number) => Array.from({ length: count }, (_, i) => session([[2, 'uint32', START + i]]));
    expect(read(writeFit([fileId(), ...legs(200)]))).toMatchObject({ status: 'read' });
    expect(read(writeFit([fileId(), ...legs(201)]))).toEqual(refusedWith('too-many-messages'));
  });

  test('one byte more than the limit, before anything is parsed', () => {
    const large = new Uint8Array(MAX_FILE_BYTES + 1);
    large.set(whole());
    const result = read(large);
    expect(result).toEqual(refusedWith('file-too-large'));
    expect(result).toMatchObject({ reason: expect.stringContaining('26 MB and the limit is 25 MB') });
    expect(read(large.subarray(0, MAX_FILE_BYTES))).toMatchObject({ status: 'read' });
  });
});

describe('other formats are named by what the bytes say', () => {
  const gpx = '<?xml version="1.0"?>\n<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">';
  const tcx = '\uFEFF<?xml version="1.0"?><TrainingCenterDatabase xmlns="x">';

  test.each([
    ['GPX files', ascii(gpx)],
    ['TCX files', ascii(tcx)],
    ['ZIP archives', ascii('PK\u0003\u0004....')],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0)],
  ])('%s', (name, bytes) => {
    const result = read(bytes);
    expect(result).toEqual(refusedWith('format-not-supported'));
    expect(result).toMatchObject({ reason: expect.stringContaining(name) });
  });

  test.each([
    ['a page of the web', '<!doctype html><html><body>Sign in</body></html>'],
    ['a table', 'date;km\n2026-03-30;10'],
  ])('%s is unknown', (_, text) => {
    expect(readActivityFile(ascii(text), 'run.csv')).toEqual(refusedWith('format-unknown'));
  });

  test('a file that is only called FIT is damaged', () => {
    expect(readActivityFile(ascii('hello there'), 'RUN.FIT')).toEqual(refusedWith('file-damaged'));
  });
});
