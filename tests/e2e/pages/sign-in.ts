import type { Page } from '@playwright/test';
import type { Person } from '../support/person.ts';

/** Email and password; ends in the person's club. */
export async function signIn(page: Page, { email, password }: Person): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/c\/[0-9a-f-]+\//);
}

/** The way in by a reset link: a password of one's own first. */
export async function setPassword(page: Page, link: string, { password }: Person): Promise<void> {
  await page.goto(link);
  await page.getByLabel('New password').fill(password);
  await page.getByRole('button', { name: 'Save the new password' }).click();
  await page.getByRole('alert').filter({ hasText: 'Your new password is set' }).waitFor();
}
