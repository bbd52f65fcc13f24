import { expect, type Page } from '@playwright/test';
import { card } from './card.ts';

/** Who sees what. */
export class Sharing {
  constructor(private readonly page: Page) {}

  async open(club: string): Promise<void> {
    await this.page.goto(`${club}/me/sharing`);
  }

  /** The first choice: what a squad usually needs, for both audiences. Leads to the athlete's day. */
  async acceptSuggestion(): Promise<void> {
    for (const option of await this.page.getByRole('radio', { name: /^What a squad usually needs/ }).all())
      await option.check();
    await this.page.getByRole('button', { name: 'Save my choice' }).click();
    await this.page.waitForURL(/\/me$/);
  }

  /** Takes one kind of data back from the coaches. */
  async withholdFromCoaches(kind: string): Promise<void> {
    const coaches = card(this.page, 'Your coaches');
    await coaches.getByRole('radio', { name: /^Let me choose/ }).check();
    await coaches.getByRole('checkbox', { name: kind }).uncheck();
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(this.page.getByRole('alert').filter({ hasText: 'It counts from now on.' })).toBeVisible();
  }
}
