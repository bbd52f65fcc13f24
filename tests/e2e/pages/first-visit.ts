import type { Locator, Page } from '@playwright/test';

/** What somebody sees who has just started Freshlegs. */
export class FirstVisit {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/');
  }

  /** Absent where no demo is offered. */
  get demo(): Locator {
    return this.page.getByRole('button', { name: 'Explore the demo squad' });
  }

  async createClub(): Promise<void> {
    await this.page.getByRole('link', { name: 'Create your club' }).click();
    await this.page.waitForURL('**/welcome');
  }
}
