import type { Locator, Page } from '@playwright/test';

/** The questionnaires, and one of them. */
export class Questions {
  constructor(private readonly page: Page) {}

  async open(club: string): Promise<void> {
    await this.page.goto(`${club}/me/questions`);
  }

  entry(title: string): Locator {
    return this.page.getByRole('main').getByRole('link', { name: new RegExp(`^${title}`) });
  }

  async answer(question: RegExp, answer: 'Yes' | 'No'): Promise<void> {
    await this.page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check();
  }

  async count(question: string, times: string): Promise<void> {
    await this.page.getByRole('textbox', { name: question }).fill(times);
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
  }

  /** What became of it, or what is still open. */
  get outcome(): Locator {
    return this.page.getByRole('main').getByRole('alert');
  }
}
