import { expect, test } from '@playwright/test';
import { Athlete } from './pages/athlete.ts';
import { Board, cell } from './pages/board.ts';
import { Demo } from './pages/demo.ts';
import { FirstVisit } from './pages/first-visit.ts';
import { Today } from './pages/today.ts';
import { look } from './support/look.ts';

// Before the first club exists: afterwards the demo is offered no more.
test.describe.configure({ mode: 'serial' });

/** As they stand on the board of the distance squad: whoever needs somebody most comes first. */
const SQUAD = [
  'Fynn Okafor',
  'Dana Keller',
  'Emil Nowak',
  'Ben Sauer',
  'Cleo Hartmann',
  'Ida Sommer',
  'Karim Haddad',
  'Lars Thomsen',
  'Stefan Kraus',
  'Yara Osei',
  'Hanna Lind',
  'Viktor Lang',
];

/** What the board says of some of them. */
const SAYS: readonly (readonly [name: string, words: readonly string[]])[] = [
  ['Fynn Okafor', ['Doctor within days', 'Short of breath', 'No training now']],
  ['Dana Keller', ['Doctor in the next weeks', 'Ferritin below the line for athletes']],
  ['Emil Nowak', ['Doctor in the next weeks', 'B12 between the lines']],
  ['Ben Sauer', ['Longest run more than doubled']],
  ['Cleo Hartmann', ['Little fuel on the long run']],
  ['Hanna Lind', ['Nothing stands out']],
];

/** Seen with their own eyes, at both ends of the list and in both squads. */
const EYES = [
  ['Fynn Okafor', 'heavy for four weeks, one warning sign'],
  ['Dana Keller', 'ferritin 18'],
  ['Emil Nowak', 'vegan, vitamin B12 in the grey zone'],
  ['Ben Sauer', 'longest run doubled'],
  ['Cleo Hartmann', 'long runs without carbohydrate'],
  ['Hanna Lind', 'nothing stands out'],
  ['Yara Osei', 'seldom enters anything'],
  ['Wanda Klein', 'fine; shares nothing with anybody'],
] as const;

test('one click from the first visit opens the demo squad, signed in as its coach', async ({ page }) => {
  // Half a year of 24 athletes is written, and their last weeks are judged.
  test.setTimeout(400_000);
  const firstVisit = new FirstVisit(page);
  await firstVisit.open();
  await firstVisit.demo.click();
  await page.waitForURL(/\/c\/[0-9a-f-]+\/squad\/[0-9a-f-]+$/, { timeout: 360_000 });
  await expect(new Demo(page).ribbon).toContainText('Everybody here is made up');
  const board = new Board(page);
  await expect(board.rows.getByRole('link')).toHaveText(SQUAD);
  for (const [name, says] of SAYS) {
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
  await expect(demo.squads).toHaveText([/Olga Petersen/, /Ben Sauer/, /Amir Nasser/]);
  await expect(demo.people.locator('option')).toHaveCount(28);
  await look(page, 'demo-people');
  for (const [name, story] of EYES) {
    await demo.seeAs(name, story);
    await page.waitForURL(/\/me$/);
    await expect(page.getByRole('heading', { name: `Hello, ${name.split(' ')[0]}` })).toBeVisible();
    await expect(demo.people.locator('option:checked')).toHaveText(`${name}: ${story}`);
    await expect(today.heaviness.or(page.getByText(/^Saved\./)).first()).toBeVisible();
    await look(page, `demo-${name.split(' ')[0]?.toLowerCase()}`);
  }
  await demo.seeAs('Milo Brandt', 'medical staff of the club');
  await page.getByRole('link', { name: 'Open the board of Distance squad' }).click();
  await page.waitForURL('**/squad/*');
  await new Board(page).openAthlete('Dana Keller');
  await expect(page.getByRole('main')).toContainText('18 µg/L');
  await look(page, 'demo-athlete-for-medical-staff');
});

test('each squad has a coach of its own', async ({ page }) => {
  const firstVisit = new FirstVisit(page);
  await firstVisit.open();
  await firstVisit.demo.click();
  await page.waitForURL('**/squad/*');
  await new Demo(page).seeAs('Nils Adler', 'coach of the middle distance squad');
  await expect(page.getByRole('heading', { name: 'Middle distance squad' })).toBeVisible();
  const board = new Board(page);
  await expect(board.rows).toHaveCount(12);
  await expect(cell(board.row('Otto Reimann'), 'Iron')).toContainText('Look here');
  await expect(board.row('Ben Sauer')).toHaveCount(0);
  await look(page, 'demo-second-board');
});
