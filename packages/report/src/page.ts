import type { Row } from './report-model.ts';

const INK = '#12212b';
const MUTED = '#4c5c66';
const LINE = '#c5d0d6';

/** Draws the parts of a report from top to bottom; every text is tagged for readers that cannot see the page. */
export class Page {
  readonly #doc: PDFKit.PDFDocument;
  readonly #size: number;
  readonly #left: number;
  readonly #width: number;

  constructor(doc: PDFKit.PDFDocument, sizePt: number) {
    this.#doc = doc;
    this.#size = sizePt;
    this.#left = doc.page.margins.left;
    this.#width = doc.page.width - doc.page.margins.left - doc.page.margins.right;
  }

  title(text: string): void {
    this.#tagged('H1', () =>
      this.#font('bold', this.#size * 1.7).text(text, this.#left, this.#doc.y, { width: this.#width }),
    );
    this.#gap(0.35);
  }

  /** Label and value pairs side by side in one line. */
  pairs(rows: readonly Row[]): void {
    const cell = this.#width / Math.max(1, rows.length);
    this.#row(
      rows.map((row, index) => ({ text: `${row.label}: ${row.value}`, x: this.#left + index * cell, width: cell - 6 })),
      'regular',
      ['P'],
    );
    this.#rule();
  }

  section(heading: string, draw: () => void): void {
    this.#gap(0.55);
    this.#keep(3);
    this.#tagged('H2', () =>
      this.#font('bold', this.#size * 1.12).text(heading, this.#left, this.#doc.y, { width: this.#width }),
    );
    this.#gap(0.15);
    draw();
  }

  paragraph(text: string): void {
    this.#tagged('P', () =>
      this.#font('regular', this.#size).text(text, this.#left, this.#doc.y, { width: this.#width }),
    );
  }

  list(items: readonly string[]): void {
    for (const item of items) {
      this.#tagged('P', () =>
        this.#font('regular', this.#size).text(`•  ${item}`, this.#left, this.#doc.y, {
          width: this.#width,
          indent: 0,
          paragraphGap: this.#size * 0.12,
        }),
      );
    }
  }

  /** A table with a head row; `shares` are the columns' parts of the width. */
  table(head: readonly string[], rows: readonly (readonly string[])[], shares: readonly number[]): void {
    const cells = (texts: readonly string[]) => {
      let x = this.#left;
      return texts.map((text, column) => {
        const width = (shares[column] ?? 0) * this.#width;
        const cell = { text, x, width: width - 6 };
        x += width;
        return cell;
      });
    };
    const doc = this.#doc;
    const table = doc.struct('Table');
    doc.addStructure(table);
    for (const [index, texts] of [head, ...rows].entries()) {
      const row = doc.struct('TR');
      table.add(row);
      this.#row(cells(texts), index === 0 ? 'bold' : 'regular', [index === 0 ? 'TH' : 'TD'], row);
      row.end();
    }
    table.end();
  }

  footer(lines: readonly string[]): void {
    this.#gap(0.5);
    this.#rule();
    for (const line of lines) {
      this.#tagged('P', () =>
        this.#font('regular', this.#size * 0.85)
          .fillColor(MUTED)
          .text(line, this.#left, this.#doc.y, { width: this.#width }),
      );
    }
  }

  /** Cells of one row: all start at the same height, the tallest decides where the next row begins. */
  #row(
    cells: readonly { readonly text: string; readonly x: number; readonly width: number }[],
    face: 'regular' | 'bold',
    [tag]: readonly [string],
    parent?: PDFKit.PDFStructureElement,
  ): void {
    this.#font(face, this.#size);
    const height = Math.max(
      ...cells.map((cell) => this.#doc.heightOfString(cell.text === '' ? ' ' : cell.text, { width: cell.width })),
    );
    this.#keepHeight(height);
    const top = this.#doc.y;
    for (const cell of cells) {
      this.#tagged(
        tag,
        () => this.#font(face, this.#size).text(cell.text === '' ? ' ' : cell.text, cell.x, top, { width: cell.width }),
        parent,
      );
    }
    this.#doc.y = top + height + this.#size * 0.22;
  }

  #tagged(tag: string, draw: () => void, parent?: PDFKit.PDFStructureElement): void {
    const element = this.#doc.struct(tag, {}, draw);
    if (parent) parent.add(element);
    else this.#doc.addStructure(element);
    element.end();
  }

  #font(face: 'regular' | 'bold', size: number): PDFKit.PDFDocument {
    return this.#doc.font(face, size).fillColor(INK);
  }

  #gap(lines: number): void {
    this.#doc.y += lines * this.#size * 1.2;
  }

  #keep(lines: number): void {
    this.#keepHeight(lines * this.#size * 1.3);
  }

  #keepHeight(height: number): void {
    const { page } = this.#doc;
    if (this.#doc.y + height > page.height - page.margins.bottom) this.#doc.addPage();
  }

  #rule(): void {
    const y = this.#doc.y + 2;
    this.#doc.markContent('Artifact', { type: 'Layout' });
    this.#doc
      .moveTo(this.#left, y)
      .lineTo(this.#left + this.#width, y)
      .lineWidth(0.7)
      .strokeColor(LINE)
      .stroke();
    this.#doc.endMarkedContent();
    this.#doc.y = y + 3;
  }
}
