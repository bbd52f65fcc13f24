import type { ReportModel } from './report-model.ts';

/**
 * The same content as the page, one statement a line: part, label, value, unit, interval, flag, date. RFC 4180, UTF-8.
 * Text that a spreadsheet would run as a formula gets a leading apostrophe.
 */
export function renderCsv(model: ReportModel): string {
  const rows: (readonly string[])[] = [
    ['part', 'label', 'value', 'unit', 'interval', 'flag', 'date'],
    ...model.identity.map((row) => ['identity', row.label, row.value]),
    ['reason', 'reason', model.reason],
    ['reason', 'question', model.question],
    ...model.positives.map((text) => ['positive', '', text]),
    ...model.negatives.map((text) => ['negative', '', text]),
    ...model.notAssessed.map((text) => ['not assessed', '', text]),
    ...model.results.map((row) => ['result', row.test, row.result, row.unit, row.interval, row.flag, row.collectedOn]),
    ...model.resultNotes.map((text) => ['result note', '', text]),
    ...model.training.map((row) => ['training', row.label, row.value]),
    ...model.tried.map((text) => ['tried', '', text]),
    ...model.withheld.map((text) => ['withheld', text, 'not shared']),
    ...model.footer.map((text) => ['note', '', text]),
  ];
  const width = rows[0]?.length ?? 0;
  const line = (row: readonly string[]) =>
    Array.from({ length: width }, (_, column) => field(row[column] ?? '')).join(',');
  return `${rows.map(line).join('\r\n')}\r\n`;
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
