import { expect, type Locator, type Page } from '@playwright/test';
import { card } from './card.ts';

/** What an athlete takes. */
export class Medicines {
  constructor(private readonly page: Page) {}

  async open(club: string): Promise<void> {
    await this.page.goto(`${club}/me/medicines`);
  }

  get current(): Locator {
    return card(this.page, 'You take now');
  }

  get stopped(): Locator {
    return card(this.page, 'Not taken now');
  }

  /** The field that searches the list. */
  get name(): Locator {
    return card(this.page, 'Add a medicine').getByRole('combobox', { name: 'Name' });
  }

  async add(since?: string): Promise<void> {
    const form = card(this.page, 'Add a medicine');
    if (since !== undefined) await form.getByLabel('Taking it since').fill(since);
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(form.getByRole('alert')).toHaveText('Saved.');
  }

  async stop(name: string, on: string): Promise<void> {
    await this.page.getByRole('button', { name: `Change ${name}` }).click();
    await this.page
      .locator('form')
      .filter({ has: this.page.getByRole('button', { name: 'Cancel' }) })
      .getByLabel('Last day you take it')
      .fill(on);
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
  }
}
