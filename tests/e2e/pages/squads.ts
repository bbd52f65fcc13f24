import { expect, type Page } from '@playwright/test';

/** Squads of the club, and one squad with its athletes and invitations. */
export class Squads {
  constructor(private readonly page: Page) {}

  /** From the list of squads into the only one. */
  async openOnly(): Promise<void> {
    await this.page.getByRole('link', { name: 'Athletes and invitations' }).click();
    await this.page.waitForURL('**/squads/*');
  }

  /** A personal link for an athlete. */
  async invite(): Promise<string> {
    await this.page.getByRole('button', { name: 'Make an invitation' }).click();
    const link = this.page.getByRole('textbox', { name: 'Invitation link' });
    await expect(link).toHaveValue(/\/invite\//);
    return link.inputValue();
  }

  async addWithoutAccount(name: string): Promise<void> {
    await this.page.getByText('Add an athlete who has no account yet').click();
    await this.page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await this.page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(this.page.getByRole('main').getByText(name, { exact: true }).first()).toBeVisible();
  }

  async makeJoinCode(): Promise<void> {
    await this.page.getByRole('button', { name: 'Make a join code' }).click();
    await expect(this.page.getByText(/^Used 0 of/)).toBeVisible();
  }

  async openBoard(): Promise<void> {
    await this.page.getByRole('link', { name: 'Open the board' }).click();
    await this.page.waitForURL('**/squad/*');
  }
}
