import { expect, type Locator, type Page } from '@playwright/test';

interface TypedRun {
  readonly on: string;
  readonly distanceKm: string;
  readonly time: string;
  readonly effort: number;
  /** Grams of carbohydrate during the run. */
  readonly duringCarbG?: string;
}

/** Logging a run: a watch file, or the form. */
export class LogRun {
  constructor(private readonly page: Page) {}

  async open(club: string): Promise<void> {
    await this.page.goto(`${club}/me/runs/new`);
    // Playwright fills in what nobody can touch yet.
    await expect(this.page.locator('form[inert]')).toHaveCount(0);
  }

  async upload(path: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Choose a FIT file' }).click();
    await (await chooser).setFiles(path);
  }

  /** What became of the file. */
  get outcome(): Locator {
    return this.page.getByRole('main').getByRole('alert');
  }

  async openStoredRun(): Promise<void> {
    await this.outcome.getByRole('link', { name: 'Add effort and food' }).click();
    await this.page.waitForURL(/\/me\/runs\/[0-9a-f-]+$/);
  }

  async typeIn({ on, distanceKm, time, effort, duringCarbG }: TypedRun): Promise<void> {
    const { page } = this;
    await page.getByLabel('Day', { exact: true }).fill(on);
    await page.getByRole('textbox', { name: 'Distance' }).fill(distanceKm);
    await page.getByRole('textbox', { name: 'Time', exact: true }).fill(time);
    await rate(page, effort);
    if (duringCarbG !== undefined) await page.getByRole('textbox', { name: 'During' }).fill(duringCarbG);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(/\/me\/runs\/[0-9a-f-]+\?saved=1$/);
  }
}

/** A stored run with what no watch knows. */
export class Run {
  constructor(private readonly page: Page) {}

  async addDetails(details: { duringCarbG: string; drinksMl: string }): Promise<void> {
    await this.page.getByRole('textbox', { name: 'During' }).fill(details.duringCarbG);
    await this.page.getByRole('textbox', { name: 'Drinks' }).fill(details.drinksMl);
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(this.page.getByRole('main').getByRole('alert')).toHaveText('Saved.');
  }
}

async function rate(page: Page, effort: number): Promise<void> {
  const scale = page.getByRole('group', { name: /^How hard was it/ });
  await scale.getByRole('radio', { name: new RegExp(`^${effort}(,|$)`) }).check();
}
