import { expect, test, type Page } from '@playwright/test';
import { Athlete } from './pages/athlete.ts';
import { card } from './pages/card.ts';
import { LogRun } from './pages/log-run.ts';
import { Medicines } from './pages/medicines.ts';
import { Profile } from './pages/profile.ts';
import { Questions } from './pages/questions.ts';
import { Shoes } from './pages/shoes.ts';
import { Today } from './pages/today.ts';
import { arrangeClub, type ArrangedClub } from './support/arrange-club.ts';
import { call } from './support/call.ts';
import { daysAgo } from './support/days.ts';
import { CHECK_IN } from './support/facts.ts';
import { look } from './support/look.ts';
import { person } from './support/person.ts';

const CAST = { club: 'Meadow Runners', squad: 'Long', coach: person('Rosa Steg'), athlete: person('Nele Brand') };

// What the rules need beside runs and check-ins, entered by the athlete on a phone.
test.describe.configure({ mode: 'serial' });

let arranged: ArrangedClub;
let athlete: Page;
let coach: Page;
/** The address of the club, without a slash at the end. */
let club = '';

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000);
  arranged = await arrangeClub(browser, CAST);
  ({ athlete, coach } = arranged);
  club = `/c/${arranged.things.clubId}`;
  const { clubId, medicineId, athleteId, shoeId } = arranged.things;
  await call(athlete.request, 'medicine.remove', { clubId, id: medicineId });
  await call(athlete.request, 'shoe.remove', { clubId, athleteId, id: shoeId });
  for (const days of [2, 1]) {
    const day = { ...CHECK_IN, heaviness: 6, soreness: 1 };
    await call(athlete.request, 'checkIn.record', { clubId, on: daysAgo(days), ...day });
  }
});
test.afterAll(async () => {
  for (const page of [coach, athlete]) await page.context().close();
});

test('with heavy legs, what is missing leads to where it is entered', async () => {
  const today = new Today(athlete);
  await today.open(club);
  await today.checkIn({ heaviness: 7 });
  await athlete.goto(`${club}/me/health`);
  for (const place of ['Medicines', 'Questions about your legs', 'Shoes'])
    await expect(athlete.getByRole('main').getByRole('link', { name: new RegExp(`^${place}`) })).toBeVisible();
  await look(athlete, 'health');
  await athlete.goto(`${club}/me/why`);
  const page = new Athlete(athlete);
  await expect(page.cause('Medicines')).toContainText('Not enough data');
  const medicines = await page.why('Medicines');
  await expect(medicines.getByRole('link', { name: 'Open your medicines' })).toHaveAttribute(
    'href',
    /\/me\/medicines$/,
  );
  const pressure = await page.why('Lower-leg pressure pattern');
  await look(athlete, 'why-missing');
  await pressure.getByRole('link', { name: 'Answer the questions' }).click();
  await athlete.waitForURL('**/me/questions/cecs');
});

test('a medicine that can tire muscles is found by a few letters, and the cause asks to talk about it', async () => {
  const medicines = new Medicines(athlete);
  await medicines.open(club);
  await look(athlete, 'medicines-empty');
  await medicines.name.fill('simva');
  await expect(athlete.getByRole('option').first()).toHaveText('Simvastatin');
  await look(athlete, 'medicines-search');
  await medicines.name.press('ArrowDown');
  await medicines.name.press('Enter');
  await expect(medicines.name).toHaveValue('simvastatin');
  await medicines.add(daysAgo(20));
  await expect(medicines.current).toContainText('Simvastatin');
  await medicines.name.fill('Gutmacherin forte');
  await expect(athlete.getByRole('status').filter({ hasText: 'ask your pharmacist' })).toBeVisible();
  await medicines.add();
  await expect(medicines.current).toContainText('We do not know this one: ask your pharmacist');
  await medicines.stop('Gutmacherin forte', daysAgo(1));
  await expect(medicines.stopped).toContainText('Gutmacherin forte');
  await look(athlete, 'medicines');

  await athlete.goto(`${club}/me/why`);
  const page = new Athlete(athlete);
  await expect(page.cause('Medicines')).toContainText('Look here');
  const why = await page.why('Medicines');
  await expect(why).toContainText('Please ask your prescriber or pharmacist whether yours could play a part.');
  await expect(why).toContainText('Do not change or miss doses on your own.');
  // No dose, and no word about taking less or none.
  await expect(why).not.toContainText(/\d ?mg|stop taking|take less|lower dose|instead of/i);
  await look(athlete, 'why-medicines');
});

test('medicines are not shared: the coach reads neither name nor class', async () => {
  await coach.goto(`${club}/athlete/${arranged.things.athleteId}`);
  await expect(new Athlete(coach).cause('Medicines')).toContainText('Not shared');
  await expect(coach.getByRole('main')).not.toContainText(/statin/i);
});

test('a questionnaire asks only what still matters, points at what is open and never judges', async () => {
  const questions = new Questions(athlete);
  await questions.open(club);
  await look(athlete, 'questions');
  await questions.entry('Lower legs while running').click();
  await athlete.waitForURL('**/me/questions/cecs');
  await expect(athlete.getByRole('radio', { checked: true })).toHaveCount(0);
  await questions.answer(/^Does it start at about the same time/, 'No');
  await expect(athlete.getByRole('group')).toHaveCount(1);
  await questions.answer(/^Does it start at about the same time/, 'Yes');
  await questions.answer(/^Does it get worse/, 'Yes');
  await questions.answer(/^Does it ease/, 'Yes');
  await questions.answer(/^Is it also there at other times/, 'No');
  await questions.answer(/^Is it in both legs/, 'Yes');
  await questions.answer(/^Does the foot tingle/, 'No');
  await questions.answer(/^Is the muscle hard/, 'Yes');
  await questions.save();
  await expect(questions.outcome).toContainText('Some questions still need an answer');
  await look(athlete, 'questionnaire-open');
  await questions.count('How many times has it happened?', '12');
  await questions.count('For how many weeks has it been coming back?', '10');
  await questions.save();
  await expect(questions.outcome).toContainText('Thanks');
  await expect(questions.outcome).not.toContainText(/pattern|pressure|doctor/i);
  await expect(athlete.getByText('Your answers are filled in')).toHaveCount(0);
  await look(athlete, 'questionnaire-thanks');
  await questions.open(club);
  await expect(questions.entry('Lower legs while running')).toContainText(/Answered .*, counts until/);
  await questions.entry('Lower legs while running').click();
  await expect(athlete.getByRole('textbox', { name: 'How many times has it happened?' })).toHaveValue('12');
  await athlete.goto(`${club}/me/why`);
  await expect(new Athlete(athlete).cause('Lower-leg pressure pattern')).toContainText('Look here');
});

test('shoes gather the distance of the runs that name them', async () => {
  const shoes = new Shoes(athlete);
  await shoes.open(club);
  await look(athlete, 'shoes-empty');
  await shoes.add('Blue ones', '120');
  await shoes.add('Race pair', '0');
  const logRun = new LogRun(athlete);
  await logRun.open(club);
  const choice = athlete.getByRole('combobox', { name: 'Shoes' });
  await expect(choice).toHaveValue('');
  await choice.selectOption({ label: 'Blue ones' });
  await look(athlete, 'log-run-with-shoes');
  await logRun.typeIn({ on: daysAgo(1), distanceKm: '10', time: '58:00', effort: 3 });
  await expect(choice.locator('option:checked')).toHaveText('Blue ones');
  await logRun.open(club);
  await expect(choice.locator('option:checked')).toHaveText('Blue ones');
  await shoes.open(club);
  await expect(shoes.inUse).toContainText('130.0 km, 120.0 km of them before the first logged run');
  await athlete.getByRole('button', { name: 'Put away Race pair' }).click();
  await expect(shoes.putAway).toContainText('Race pair');
  await athlete.getByRole('button', { name: 'Change Blue ones' }).click();
  await look(athlete, 'shoes');
});

test('a strength session is two taps away from the runs', async () => {
  await athlete.goto(`${club}/me/runs`);
  await look(athlete, 'runs-with-strength');
  await athlete.getByRole('link', { name: 'Strength', exact: true }).click();
  await expect(athlete.getByRole('heading', { name: 'Log a strength session' })).toBeVisible();
  await look(athlete, 'log-strength');
  await athlete.getByRole('textbox', { name: 'Time', exact: true }).fill('40:00');
  await athlete.getByRole('checkbox', { name: /^Heavy strength work/ }).check();
  await athlete.getByRole('button', { name: 'Save', exact: true }).click();
  await athlete.waitForURL(/\/me\/runs\/[0-9a-f-]+\?saved=1$/);
  await athlete.goto(`${club}/me/runs`);
  await expect(athlete.getByRole('main').getByRole('link', { name: /^Strength · 40:00/ })).toBeVisible();
});

test('a drop in performance that the coach saw is asked of the athlete, and counts when both see it', async () => {
  const page = card(coach, 'What you saw');
  await coach.goto(`${club}/athlete/${arranged.things.athleteId}`);
  await page.getByText('Note an observation').click();
  await page.getByRole('radio', { name: /^Drop in performance/ }).check();
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  await page.getByRole('button', { name: 'Note it' }).click();
  await expect(page).toContainText('Nele has not answered.');
  await athlete.goto(`${club}/me`);
  const asked = card(athlete, 'Do you see it too?');
  await expect(asked).toContainText('that your times have dropped');
  await look(athlete, 'today-asked-by-coach');
  await asked.getByRole('button', { name: 'Yes' }).click();
  await expect(asked).toBeHidden();
  await athlete.goto(`${club}/me/questions`);
  await expect(card(athlete, 'Have your times dropped?')).toContainText('You and your coach both see it');
  await coach.reload();
  await expect(page).toContainText('Nele agrees');
  await look(coach, 'athlete-with-drop');
});

test('the private questions stand apart and say who sees them', async () => {
  const profile = new Profile(athlete);
  await profile.open(club);
  const energy = card(athlete, 'Private: energy');
  await expect(energy).toContainText('Nobody else sees these answers');
  await expect(energy.getByText('Seen by: only you.').first()).toBeVisible();
  await profile.choose(/^Do you often feel cold/, 'No');
  await profile.choose(/^Diabetes/, 'No');
  await profile.save();
  await look(athlete, 'profile-all');
});

test('a coach logs the training of somebody without an account, and nothing else', async () => {
  const { clubId, squadId, athleteId } = arranged.things;
  const { athleteId: without } = await call(coach.request, 'athlete.open', { clubId, squadId, name: 'Aaron Acker' });
  await coach.goto(`${club}/athlete/${without}`);
  await coach.getByRole('link', { name: 'Log a run' }).click();
  await expect(coach.getByRole('heading', { name: 'Log a run for Aaron Acker' })).toBeVisible();
  await expect(coach.getByText('Body mass before and after')).toHaveCount(0);
  await look(coach, 'log-run-for-athlete');
  await coach.getByLabel('Day', { exact: true }).fill(daysAgo(1));
  await coach.getByRole('textbox', { name: 'Distance' }).fill('8');
  await coach.getByRole('textbox', { name: 'Time', exact: true }).fill('44:00');
  await coach.getByRole('button', { name: 'Save', exact: true }).click();
  await coach.waitForURL(`**/athlete/${without}`);
  const { runs } = await call(coach.request, 'run.list', { clubId, athleteId: without });
  expect(runs.map(({ distanceM }) => distanceM)).toEqual([8000]);
  // Who has an account logs their own runs.
  await coach.goto(`${club}/athlete/${athleteId}`);
  await expect(coach.getByRole('link', { name: 'Log a run' })).toHaveCount(0);
  await coach.goto(`${club}/athlete/${athleteId}/runs/new`);
  await expect(coach.getByText('Nele Brand has an account')).toBeVisible();
  await look(coach, 'log-run-not-for-athlete');
});
