import PDFDocument from 'pdfkit';
import { fonts } from './fonts.ts';
import { Page } from './page.ts';
import type { ReportModel } from './report-model.ts';

/** Text sizes to try, in points: the largest that fits one page is taken. Below 7.5 a reader would need a lens. */
const SIZES_PT = [10, 9.5, 9, 8.5, 8, 7.5] as const;

/**
 * The report as a tagged PDF (PDF/UA marker), A4. One page; a report too long even in small print gets a second page
 * rather than losing a line.
 */
export async function renderPdf(model: ReportModel): Promise<Uint8Array> {
  let last: { readonly pages: number; readonly bytes: Promise<Uint8Array> } | undefined;
  for (const size of SIZES_PT) {
    last = draw(model, size);
    if (last.pages === 1) break;
  }
  return last === undefined ? new Uint8Array() : last.bytes;
}

function draw(model: ReportModel, sizePt: number): { readonly pages: number; readonly bytes: Promise<Uint8Array> } {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: 40, bottom: 36, left: 48, right: 48 },
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en',
    displayTitle: true,
    // The types of pdfkit do not know this subset yet.
    subset: 'PDF/UA' as PDFKit.PDFDocumentOptions['subset'] & string,
    bufferPages: true,
    info: { Title: model.title, Creator: 'Freshlegs' },
  });
  const { regular, bold } = fonts();
  doc.registerFont('regular', regular);
  doc.registerFont('bold', bold);
  const bytes = collect(doc);
  fill(new Page(doc, sizePt), model);
  const pages = doc.bufferedPageRange().count;
  doc.end();
  return { pages, bytes };
}

function fill(page: Page, model: ReportModel): void {
  page.title(model.title);
  page.pairs(model.identity);
  page.section('Reason and question', () => {
    page.paragraph(model.reason);
    page.paragraph(`Question: ${model.question}`);
  });
  if (model.positives.length > 0) page.section('What was found', () => page.list(model.positives));
  if (model.negatives.length > 0)
    page.section('What was asked or checked and not found', () => page.list(model.negatives));
  if (model.notAssessed.length > 0) page.section('Not assessed', () => page.list(model.notAssessed));
  if (model.results.length > 0)
    page.section('Blood tests, as printed by the laboratory', () => {
      page.table(
        ['Test', 'Result', '', 'Unit', "Laboratory's interval", 'Taken on'],
        model.results.map((row) => [row.test, row.result, row.flag, row.unit, row.interval, row.collectedOn]),
        [0.27, 0.13, 0.06, 0.14, 0.22, 0.18],
      );
      if (model.resultNotes.length > 0) page.list(model.resultNotes);
    });
  if (model.training.length > 0)
    page.section('Training in six numbers', () =>
      page.table(
        ['What', 'Value'],
        model.training.map((row) => [row.label, row.value]),
        [0.55, 0.45],
      ),
    );
  if (model.tried.length > 0) page.section('What was tried', () => page.list(model.tried));
  page.section('Not shared in this report', () =>
    page.paragraph(model.withheld.length > 0 ? `${model.withheld.join('; ')}.` : 'Nothing was withheld.'),
  );
  page.footer(model.footer);
}

async function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}
