import type { Page } from '@playwright/test';
import type { Person } from '../support/person.ts';

/** Taking up a personal invitation. */
export class Invitation {
  constructor(private readonly page: Page) {}

  async accept(link: string, person: Person, born: { day: string; month: string; year: string }): Promise<void> {
    const { page } = this;
    await page.goto(link);
    await page.getByRole('textbox', { name: 'Your name' }).fill(person.name);
    const birth = page.getByRole('group', { name: 'When were you born?' });
    await birth.getByRole('combobox', { name: 'Day' }).selectOption(born.day);
    await birth.getByRole('combobox', { name: 'Month' }).selectOption({ label: born.month });
    await birth.getByRole('combobox', { name: 'Year' }).selectOption(born.year);
    await page.getByRole('textbox', { name: 'Email' }).fill(person.email);
    await page.getByLabel('Password').fill(person.password);
    await page.getByRole('button', { name: 'Join' }).click();
    await page.waitForURL('**/me/sharing');
  }
}
