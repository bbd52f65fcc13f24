import type { Locator, Page } from '@playwright/test';

/** The form with what may need a doctor. */
export class Symptoms {
  constructor(private readonly page: Page) {}

  async open(club: string): Promise<void> {
    await this.page.goto(`${club}/me/symptoms`);
  }

  async chestPainNow(): Promise<void> {
    const ask = 'Pain or pressure in the chest';
    await this.page.getByRole('checkbox', { name: ask }).check();
    await this.page
      .getByRole('group', { name: `More about: ${ask}` })
      .getByRole('checkbox', { name: 'Right now' })
      .check();
    await this.page.getByRole('button', { name: 'Save this symptom' }).click();
  }

  /** What cannot wait, right after saving. */
  get urgent(): Locator {
    return this.page.getByRole('main').getByRole('alert');
  }
}
