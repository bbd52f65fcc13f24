import { expect, type Locator, type Page } from '@playwright/test';
import { card } from './card.ts';

/** One athlete with a coach's eyes, or one's own with them. */
export class Athlete {
  constructor(private readonly page: Page) {}

  /** The line of a cause in the ladder, closed or open. */
  cause(title: string): Locator {
    return card(this.page, 'The ladder of causes')
      .getByRole('listitem')
      .filter({ has: this.page.getByText(title, { exact: true }) })
      .last();
  }

  async why(title: string): Promise<Locator> {
    const cause = this.cause(title);
    await cause.locator('summary').first().click();
    return cause;
  }

  get prompts(): Locator {
    return card(this.page, 'To see through');
  }

  /** Records how far a prompt has come. */
  async take(prompt: Locator, step: string): Promise<void> {
    await prompt.getByRole('button', { name: new RegExp(`^${step}\\b`) }).click();
    await expect(prompt.getByRole('list', { name: 'Steps' }).getByText(`${step}: done`)).toBeAttached();
  }

  get urgent(): Locator {
    return this.page.getByRole('main').getByRole('alert');
  }
}
