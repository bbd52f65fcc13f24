import { expect, type Locator, type Page } from '@playwright/test';
import { card } from './card.ts';

interface Answers {
  readonly heaviness: number;
  readonly sleepH?: string;
}

/** The athlete's day: check-in first, then what it means. */
export class Today {
  constructor(private readonly page: Page) {}

  async open(club: string): Promise<void> {
    await this.page.goto(`${club}/me`);
  }

  get heaviness(): Locator {
    return this.page.getByRole('group', { name: /^How heavy do your legs feel/ });
  }

  async checkIn({ heaviness, sleepH }: Answers): Promise<void> {
    await this.heaviness.getByRole('radio', { name: new RegExp(`^${heaviness}(,|$)`) }).check();
    if (sleepH !== undefined) {
      await this.page.getByText('Add soreness, sleep and how you feel').click();
      await this.page.getByRole('textbox', { name: 'Hours of sleep' }).fill(sleepH);
    }
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(this.page.getByText(new RegExp(`Legs ${heaviness} of 10`))).toBeVisible();
  }

  async lookAtYesterday(): Promise<void> {
    await this.page.getByRole('button', { name: /^Yesterday/ }).click();
  }

  get meaning(): Locator {
    return card(this.page, 'What it means today');
  }
}
