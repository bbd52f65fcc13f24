import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const isDeep = process.env['FRESHLEGS_DEEP'] === '1';
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/**
 * What every page that the stories visit has to be: within the window's width, and without serious or critical
 * barriers by axe. The deep run also looks at it in the dark and keeps screenshots in test-results/screens.
 */
export async function look(page: Page, name: string): Promise<void> {
  await test.step(`look at: ${name}`, async () => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const tooWidePx = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    expect(tooWidePx, `${name} scrolls sideways by so many pixels`).toBeLessThanOrEqual(0);
    await expectNoBarriers(page, name);
    if (!isDeep) return;
    await keepScreenshot(page, `${name}-light`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoBarriers(page, `${name} in the dark`);
    await keepScreenshot(page, `${name}-dark`);
    await page.emulateMedia({ colorScheme: 'light' });
  });
}

async function expectNoBarriers(page: Page, name: string): Promise<void> {
  await page.evaluate(barsInPlace('static'));
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  await page.evaluate(barsInPlace(''));
  const barriers = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, nodes }) => `${impact}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(barriers, `barriers on ${name}`).toEqual([]);
}

/** Bars that stay in place cover targets that can be scrolled free of them: in the meantime they do not. */
const barsInPlace = (position: 'static' | ''): string => `
  for (const bar of document.querySelectorAll('header, nav'))
    bar.style.position = '${position}'`;

async function keepScreenshot(page: Page, name: string): Promise<void> {
  const { outputDir, name: size } = test.info().project;
  // Or the header, which stays on top, stands in the middle.
  await page.evaluate('window.scrollTo(0, 0)');
  await page.screenshot({ path: join(outputDir, 'screens', `${name}-${size}.png`), fullPage: true });
}
