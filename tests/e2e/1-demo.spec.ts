import { expect, test } from '@playwright/test';
import { Athlete } from './pages/athlete.ts';
import { Board, cell } from './pages/board.ts';
import { Demo } from './pages/demo.ts';
import { FirstVisit } from './pages/first-visit.ts';
import { Today } from './pages/today.ts';
import { look } from './support/look.ts';

// Before the first club exists: afterwards the demo is offered no more.
test.describe.configure({ mode: 'serial' });

/** As they stand on the board: whoever needs somebody most comes first. */
const SQUAD = [
  {
    name: 'Fynn Okafor',
    story: 'heavy for four weeks, one warning sign',
    says: ['Doctor within days', 'Short of breath', 'No training now'],
  },
  {
    name: 'Dana Keller',
    story: 'ferritin 18',
    says: ['Doctor in the next weeks', 'Ferritin below the line for athletes'],
  },
  {
    name: 'Emil Nowak',
    story: 'vegan, vitamin B12 in the grey zone',
    says: ['Doctor in the next weeks', 'B12 between the lines'],
  },
  { name: 'Ben Sauer', story: 'longest run doubled', says: ['Longest run more than doubled'] },
  { name: 'Cleo Hartmann', story: 'long runs without carbohydrate', says: ['Little fuel on the long run'] },
  { name: 'Hanna Lind', story: 'nothing stands out', says: ['Nothing stands out'] },
] as const;

test('one click from the first visit opens the demo squad, signed in as its coach', async ({ page }) => {
  // Twelve weeks of six athletes are written through the use cases that people use.
  test.setTimeout(400_000);
  const firstVisit = new FirstVisit(page);
  await firstVisit.open();
  await firstVisit.demo.click();
  await page.waitForURL(/\/c\/[0-9a-f-]+\/squad\/[0-9a-f-]+$/, { timeout: 360_000 });
  await expect(new Demo(page).ribbon).toContainText('Everybody here is made up');
  const board = new Board(page);
  await expect(board.rows.getByRole('link')).toHaveText(SQUAD.map(({ name }) => name));
  for (const { name, says } of SQUAD) {
    for (const words of says) await expect(board.row(name), name).toContainText(words);
  }
  await expect(cell(board.row('Hanna Lind'), 'Iron')).toContainText('No line crossed');
  await expect(cell(board.row('Dana Keller'), 'Iron')).toContainText('Look here');
  await expect(board.row('Dana Keller')).not.toContainText(/\b18 ?µg/);
  await expect(cell(board.row('Ben Sauer'), 'Iron')).toContainText('Not shared');
  await expect(cell(board.row('Emil Nowak'), 'Vitamin B12')).toContainText('Look here');
  await expect(cell(board.row('Fynn Okafor'), 'Fuel')).toContainText('Not shared');
  await look(page, 'demo-board');
  await board.openAthlete('Emil Nowak');
  await expect(new Athlete(page).cause('Vitamin B12')).toContainText('Look here');
  await look(page, 'demo-athlete');
});

test('each of its people can be seen with their own eyes', async ({ page }) => {
  test.setTimeout(240_000);
  const firstVisit = new FirstVisit(page);
  await firstVisit.open();
  await firstVisit.demo.click();
  await page.waitForURL('**/squad/*');
  const demo = new Demo(page);
  const today = new Today(page);
  for (const { name, story } of SQUAD) {
    await demo.seeAs(name, story);
    await page.waitForURL(/\/me$/);
    await expect(page.getByRole('heading', { name: `Hello, ${name.split(' ')[0]}` })).toBeVisible();
    await expect(demo.people.locator('option:checked')).toHaveText(`${name}: ${story}`);
    await expect(today.heaviness.or(page.getByText(/^Saved\./)).first()).toBeVisible();
    await look(page, `demo-${name.split(' ')[0]?.toLowerCase()}`);
  }
  await demo.seeAs('Milo Brandt', 'medical staff of the club');
  await page.waitForURL('**/squad/*');
  await new Board(page).openAthlete('Dana Keller');
  await expect(page.getByRole('main')).toContainText('18 µg/L');
  await look(page, 'demo-athlete-for-medical-staff');
});
