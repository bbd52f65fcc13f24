import { expect, test } from 'vitest';
import { renderReport } from './render-report.ts';

const page = {
  title: 'Heavy legs: summary for a physician',
  identity: [{ label: 'Name', value: 'Ana Example' }],
  reason: 'A runner with heavy legs since 3 March 2026.',
  question: 'Is there a medical reason for these symptoms?',
  positives: [],
  negatives: [],
  notAssessed: [],
  results: [
    { test: 'Ferritin', result: '18', flag: 'L', unit: 'ug/L', interval: '30 to 200', collectedOn: '2026-03-12' },
  ],
  resultNotes: [],
  training: [],
  tried: [],
  withheld: ['medicines'],
  footer: ['Self-reported data; not a diagnosis.'],
};

test('a finished page becomes a PDF and a table', async () => {
  const pdf = await renderReport(JSON.stringify(page), 'pdf');
  expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-');
  const csv = new TextDecoder().decode(await renderReport(JSON.stringify(page), 'csv'));
  expect(csv).toContain('Ferritin');
  expect(csv).toContain('30 to 200');
});

test('what is no report is refused without quoting it', async () => {
  await expect(renderReport('{"ferritin": 18', 'pdf')).rejects.toThrow('The input is not JSON.');
  await expect(renderReport('{"ferritin": 18}', 'pdf')).rejects.toThrow(/^The input is no report: /);
});
