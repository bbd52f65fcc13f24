import type { Locator, Page } from '@playwright/test';

/** The section of a page under this heading. */
export const card = (page: Page, title: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
