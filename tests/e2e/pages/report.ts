import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** The page for the physician: chosen, looked at, released, taken along. */
export class Report {
  constructor(private readonly page: Page) {}

  async open(club: string): Promise<void> {
    await this.page.goto(`${club}/me/report`);
  }

  async preview(question: string): Promise<Locator> {
    await this.page.getByRole('textbox', { name: /^What do you want to ask/ }).fill(question);
    await this.page.getByRole('button', { name: 'Look at the page' }).click();
    const preview = this.page.getByRole('article', { name: 'Preview of the page' });
    await preview.waitFor();
    return preview;
  }

  async release(): Promise<void> {
    await this.page.getByRole('button', { name: 'Release this page' }).click();
    await this.released.waitFor();
  }

  async download(kind: 'PDF' | 'CSV'): Promise<Buffer> {
    const started = this.page.waitForEvent('download');
    await this.released.getByRole('link', { name: kind }).click();
    return readFile(await (await started).path());
  }

  private get released(): Locator {
    return this.page.getByRole('main').getByRole('alert').filter({ hasText: 'Released.' });
  }
}
