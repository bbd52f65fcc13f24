import { expect, type Locator, type Page } from '@playwright/test';

/** What is known of a person. */
export class Profile {
  constructor(private readonly page: Page) {}

  async open(club: string): Promise<void> {
    await this.page.goto(`${club}/me/profile`);
  }

  get birthDate(): Locator {
    return this.page.getByLabel('Date of birth');
  }

  async choose(question: RegExp, answer: string): Promise<void> {
    await this.page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(this.page.getByRole('main').getByRole('alert')).toHaveText('Saved.');
  }
}
