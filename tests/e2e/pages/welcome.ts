import { expect, type Locator, type Page } from '@playwright/test';
import type { Person } from '../support/person.ts';

interface NewClub {
  readonly setupCode: string;
  readonly club: string;
  readonly country: string;
  readonly squad: string;
  readonly owner: Person;
}

/** The form of the first club. */
export class Welcome {
  constructor(private readonly page: Page) {}

  async create({ setupCode, club, country, squad, owner }: NewClub): Promise<void> {
    const { page } = this;
    await page.getByRole('textbox', { name: 'Setup code' }).fill(setupCode);
    await page.getByRole('textbox', { name: 'Name of the club' }).fill(club);
    await page.getByRole('combobox', { name: 'Country' }).selectOption({ label: country });
    await expect(page.getByRole('combobox', { name: 'Time zone' })).not.toHaveValue('');
    await page.getByRole('textbox', { name: 'Name of your first squad' }).fill(squad);
    await page.getByRole('textbox', { name: 'Your name' }).fill(owner.name);
    await page.getByRole('textbox', { name: 'Your email' }).fill(owner.email);
    await page.getByLabel('Password').fill(owner.password);
    await page.getByRole('button', { name: 'Create the club' }).click();
  }

  get refusal(): Locator {
    return this.page.getByRole('main').getByRole('alert');
  }
}
