import { expect, test } from '@playwright/test';
import { look } from './support/look.ts';

// What somebody sees who is not signed in, once there is a club.
const PAGES = [
  ['/', 'sign-in', 'Sign in'],
  ['/about', 'about', 'What Freshlegs is for, and what not'],
  ['/forgot', 'forgot', /password/i],
  ['/join', 'join', /join/i],
  ['/join/ABCD-EFGH', 'join-code-unknown', /./],
  ['/invite/0123456789', 'invitation-unknown', 'Invitation'],
  ['/reset/0123456789', 'reset', /password/i],
  ['/nowhere', 'nowhere', 'There is nothing here'],
] as const;

for (const [path, name, heading] of PAGES) {
  test(`${path} for somebody who is not signed in`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await look(page, name);
  });
}

test('whoever is not signed in is led to the sign-in page and back', async ({ page }) => {
  await page.goto('/c/00000000-0000-7000-8000-000000000000/squad');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByRole('textbox', { name: 'Email' }).fill('nobody@example.org');
  await page.getByLabel('Password').fill('certainly not right');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(/email|password/i);
});

test('until the script of a page runs nothing can be entered that it would forget', async ({ browser, baseURL }) => {
  const still = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await still.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('Email').click({ force: true });
  await page.keyboard.type('ana@example.org');
  await expect(page.getByLabel('Email')).toHaveValue('');
  await still.close();
});
