import type { Page } from '@playwright/test';

/** The menu with the person's name. */
export class PersonMenu {
  constructor(private readonly page: Page) {}

  async signOut(name: string): Promise<void> {
    await this.page.getByRole('button', { name }).click();
    await this.page.getByRole('menuitem', { name: 'Sign out' }).click();
    await this.page.waitForURL('**/sign-in');
  }
}
