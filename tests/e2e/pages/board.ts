import type { Locator, Page } from '@playwright/test';

/** The squad at a glance. */
export class Board {
  constructor(private readonly page: Page) {}

  /** Rows in the order in which they stand. */
  get rows(): Locator {
    return this.page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('link') });
  }

  row(name: string): Locator {
    return this.rows.filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  /** Somebody looks at the page again that was left open: it follows without being loaded anew. */
  async comeBack(): Promise<void> {
    await this.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  }

  async openAthlete(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
    await this.page.waitForURL('**/athlete/*');
  }
}

/** One column of a row. */
export const cell = (row: Locator, label: string): Locator =>
  row.locator('dl > div').filter({ has: row.page().getByText(label, { exact: true }) });
