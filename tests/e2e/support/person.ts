import type { Browser, Page } from '@playwright/test';

/** Somebody with a browser of their own. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Made up, and the same in no two places. */
export const person = (name: string): Person => ({
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
  password: `${name} runs at dawn`,
});

/** A browser that knows nobody yet, with the settings of the project. */
export async function freshBrowser(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  return context.newPage();
}
