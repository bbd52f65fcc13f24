import { expect, test, type Page } from '@playwright/test';
import { arrangeClub, type ArrangedClub } from './support/arrange-club.ts';
import { send, type InputOf, type Path } from './support/call.ts';
import { callsAbout } from './support/calls-about-a-club.ts';
import { clubPages } from './support/club-pages.ts';
import { appUrl } from './support/installation.ts';
import { look } from './support/look.ts';
import { person } from './support/person.ts';

const FERN = {
  club: 'Fern Valley Striders',
  squad: 'Hillside',
  coach: person('Greta Moos'),
  athlete: person('Ida Farn'),
};
const HARBOUR = { club: 'Harbour Track', squad: 'Quay', coach: person('Otto Kai'), athlete: person('Lea Segel') };
/** What nobody of the other club may ever read. */
const NAMES = [FERN.club, FERN.squad, FERN.coach.name, FERN.athlete.name, FERN.coach.email, FERN.athlete.email];

const isDeep = process.env['FRESHLEGS_DEEP'] === '1';
/** Full of data there: the short run looks at them once. */
const LOOKED_AT_IN_THE_STORY = new Set(
  [
    'squads',
    'squads-one',
    'squad-one',
    'athlete-one',
    'me',
    'me-sharing',
    'me-sharing-log',
    'me-profile',
    'me-symptoms',
  ]
    .concat(['me-runs', 'me-runs-one', 'me-runs-new', 'me-blood', 'me-blood-new', 'me-coach-view', 'me-report'])
    .map((name) => `page-${name}`),
);

test.describe.configure({ mode: 'serial' });

let fern: ArrangedClub;
let harbour: ArrangedClub;
/** Both people of the second club. */
let strangers: readonly (readonly [name: string, page: Page])[] = [];

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000);
  fern = await arrangeClub(browser, FERN);
  harbour = await arrangeClub(browser, HARBOUR);
  strangers = [
    ['the coach', harbour.coach],
    ['the athlete', harbour.athlete],
  ];
});
test.afterAll(async () => {
  for (const page of [fern.coach, fern.athlete, harbour.coach, harbour.athlete]) await page.context().close();
});

/** Asserts that an answer tells nothing of the first club. */
function expectNoNames(body: string, from: string): void {
  expect(
    NAMES.filter((name) => body.includes(name)),
    `names in ${from}`,
  ).toEqual([]);
}

test('the first club is there: each of its pages opens for its own people', async () => {
  test.slow();
  for (const path of clubPages(fern.things)) {
    const page = path.includes('/me') && !path.includes('/members') ? fern.athlete : fern.coach;
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    await expect(page.getByRole('banner')).toContainText(FERN.club);
    if (isDeep || !LOOKED_AT_IN_THE_STORY.has(pageName(path))) await look(page, pageName(path));
  }
});

test('no page of the first club opens for the people of the second', async () => {
  const pages = clubPages(fern.things);
  expect(pages.length).toBeGreaterThan(20);
  for (const [who, { request }] of strangers) {
    for (const path of pages) {
      const answer = await request.get(path);
      const body = await answer.text();
      expect([answer.status(), body.includes('There is nothing here')], `${path} for ${who}`).toEqual([404, true]);
      expectNoNames(body, `${path} for ${who}`);
    }
  }
});

test('nor does anything of it open below the second club', async () => {
  const { squadId, athleteId, runId } = fern.things;
  const pages = clubPages({ ...harbour.things, squadId, athleteId, runId });
  const borrowed = pages.filter((path) => [squadId, athleteId, runId].some((id) => path.includes(id)));
  expect(borrowed.length).toBeGreaterThanOrEqual(4);
  for (const [who, page] of strangers) {
    for (const path of borrowed) {
      await page.goto(path);
      await expect(page.getByRole('heading', { name: 'There is nothing here' }), `${path} for ${who}`).toBeVisible();
      expectNoNames(await page.content(), `${path} for ${who}`);
    }
  }
  await look(harbour.coach, 'not-found');
});

test('no procedure answers about it', async () => {
  const calls = Object.entries(callsAbout(fern.things)) as [Path, InputOf<Path>][];
  for (const [who, { request }] of strangers) {
    for (const [path, input] of calls) {
      const { status, body } = await send(request, path, input);
      expect([status, codeIn(body)], `${path} for ${who}`).toEqual([404, 'NOT_FOUND']);
      expectNoNames(body, `${path} for ${who}`);
    }
  }
});

test('nor about its things by way of the second club', async () => {
  const { clubId } = harbour.things;
  const about = callsAbout({ ...fern.things, clubId });
  const ofCoach: readonly Path[] = [
    'assessment.board',
    'assessment.athletePage',
    'squad.roster',
    'squad.joinCode',
    'referral.ofAthlete',
    'referral.step',
    'run.list',
    'run.get',
    'run.update',
    'bloodTest.list',
    'checkIn.recent',
    'profile.get',
    'athlete.get',
    'observation.record',
    'observation.performanceDrop',
    'medicine.list',
    'shoe.list',
    'shoe.add',
    'shoe.change',
    'shoe.remove',
    'club.changeRoles',
    'club.endMembership',
  ];
  const ofAthlete: readonly Path[] = [
    'run.list',
    'run.get',
    'run.update',
    'run.remove',
    'bloodTest.list',
    'bloodTest.remove',
    'checkIn.recent',
    'profile.get',
    'observation.performanceDrop',
    'medicine.list',
    'medicine.change',
    'medicine.remove',
    'shoe.list',
    'shoe.add',
    'shoe.change',
    'shoe.remove',
    'referral.ofAthlete',
    'referral.close',
  ];
  for (const [who, { request }, paths] of [
    ['the coach', harbour.coach, ofCoach],
    ['the athlete', harbour.athlete, ofAthlete],
  ] as const) {
    for (const path of paths) {
      const { status, body } = await send(request, path, inputOf(about, path));
      expect([status, codeIn(body)], `${path} for ${who}`).toEqual([404, 'NOT_FOUND']);
      expectNoNames(body, `${path} for ${who}`);
    }
  }
});

test('no file of it can be fetched, and none handed in', async () => {
  const { clubId, athleteId, reportId } = fern.things;
  const own = await fern.athlete.request.get(`/api/files/clubs/${clubId}/reports/${reportId}/csv`);
  expect([own.status(), (await own.text()).includes(FERN.athlete.name)]).toEqual([200, true]);
  for (const [who, { request }] of strangers) {
    for (const kind of ['pdf', 'csv']) {
      const answer = await request.get(`/api/files/clubs/${clubId}/reports/${reportId}/${kind}`);
      expect(answer.status(), `${kind} for ${who}`).toBe(404);
      expectNoNames(await answer.text(), `${kind} for ${who}`);
    }
    const path = `/api/files/clubs/${clubId}/athletes/${athleteId}/runs`;
    const upload = await request.post(path, { headers: { origin: appUrl() }, data: 'no activity' });
    expect(upload.status(), `upload by ${who}`).toBe(404);
  }
  const borrowed = await harbour.athlete.request.get(
    `/api/files/clubs/${harbour.things.clubId}/reports/${reportId}/pdf`,
  );
  expect(borrowed.status()).toBe(404);
});

test('and the first club is as it was', async () => {
  const { clubId, athleteId, runId } = fern.things;
  const run = await send(fern.athlete.request, 'run.get', { clubId, athleteId, id: runId });
  expect(run.status).toBe(200);
  expect(run.body).toContain('"distanceM":10000');
  const members = await send(fern.coach.request, 'club.members', { clubId });
  expect(members.body).toContain(FERN.athlete.name);
  expect(members.body).not.toContain(HARBOUR.coach.name);
});

/** The part of the address below the club, without ids. */
function pageName(path: string): string {
  const below = path.split('/').slice(3);
  return ['page', ...below.map((part) => (/^[0-9a-f-]{36}$/.test(part) ? 'one' : part))].join('-');
}

function codeIn(body: string): string {
  const answer = JSON.parse(body) as { error?: { data?: { code?: string } } };
  return answer.error?.data?.code ?? 'none';
}

function inputOf(calls: ReturnType<typeof callsAbout>, path: Path): InputOf<Path> {
  const found = Object.entries(calls).find(([name]) => name === path)?.[1];
  if (found === undefined) throw new Error(`There is no call of ${path}.`);
  return found;
}
