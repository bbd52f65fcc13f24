import { localDate } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../src/render-csv.ts';
import { renderPdf } from '../src/render-pdf.ts';
import { model } from './model.ts';

const [firstResult] = model.results;
if (!firstResult) throw new Error('The model needs a result.');

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const pageCount = (bytes: Uint8Array) => [...text(bytes).matchAll(/\/Type \/Page\b(?!s)/g)].length;

describe('the PDF', () => {
  it('is one tagged page in English', async () => {
    const bytes = await renderPdf(model);
    expect(text(bytes).slice(0, 8)).toBe('%PDF-1.7');
    expect(pageCount(bytes)).toBe(1);
    expect(text(bytes)).toContain('/StructTreeRoot');
    expect(text(bytes)).toContain('/Lang (en)');
    expect(text(bytes)).toContain('pdfuaid');
  });

  it('stays on one page with many findings and results', async () => {
    const long = {
      ...model,
      positives: Array.from(
        { length: 9 },
        (_, index) => `Finding ${index}: ${'a sentence with numbers and dates, '.repeat(4)}end.`,
      ),
      results: Array.from({ length: 14 }, () => firstResult),
    };
    expect(pageCount(await renderPdf(long))).toBe(1);
  });

  it('takes a second page rather than losing a line', async () => {
    const endless = { ...model, positives: Array.from({ length: 120 }, (_, index) => `Finding ${index}`) };
    expect(pageCount(await renderPdf(endless))).toBe(3);
  });

  it('draws Greek, Czech and Cyrillic names', async () => {
    const identity = [{ label: 'Name', value: 'Ελένη Žofie Ёлка' }];
    expect(pageCount(await renderPdf({ ...model, identity }))).toBe(1);
  });
});

describe('the CSV', () => {
  it('has one statement a line, with units, interval and date of a result', () => {
    const lines = renderCsv(model).split('\r\n');
    expect(lines[0]).toBe('part,label,value,unit,interval,flag,date');
    expect(lines).toContain('result,Ferritin,18,ug/L,30 to 200,L,2026-03-12');
    expect(lines).toContain('withheld,reproductive health,not shared,,,,');
    const commas = lines.filter(Boolean).map((line) => line.replaceAll(/"(?:[^"]|"")*"/g, '').split(',').length);
    expect(new Set(commas)).toEqual(new Set([7]));
  });

  it('quotes what would break a line, and disarms what a spreadsheet would run', () => {
    const csv = renderCsv({
      ...model,
      question: '=HYPERLINK("x")',
      positives: ['a "b", c\nd'],
      results: [{ ...firstResult, result: '-2', collectedOn: localDate('2026-03-12') }],
    });
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain('"a ""b"", c\nd"');
    expect(csv).toContain(',-2,');
  });
});
