import type { Page } from '@playwright/test';

/** The entries along the bottom of a phone or in the header of a laptop: the one of the two that is shown. */
export async function go(page: Page, entry: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: entry }).click();
}
