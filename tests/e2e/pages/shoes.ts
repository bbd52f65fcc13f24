import { expect, type Locator, type Page } from '@playwright/test';
import { card } from './card.ts';

/** An athlete's running shoes. */
export class Shoes {
  constructor(private readonly page: Page) {}

  async open(club: string): Promise<void> {
    await this.page.goto(`${club}/me/shoes`);
  }

  get inUse(): Locator {
    return card(this.page, 'In use');
  }

  get putAway(): Locator {
    return card(this.page, 'Put away');
  }

  async add(name: string, startKm: string): Promise<void> {
    const form = card(this.page, 'Add a pair');
    await form.getByRole('textbox', { name: 'Name' }).fill(name);
    await form.getByRole('textbox', { name: /^Distance before/ }).fill(startKm);
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(form.getByRole('alert')).toHaveText('Saved.');
  }
}
