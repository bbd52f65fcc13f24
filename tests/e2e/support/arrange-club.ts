import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { setPassword, signIn } from '../pages/sign-in.ts';
import { call } from './call.ts';
import { daysAgo } from './days.ts';
import { BLOOD_TEST, MEDICINE, RUN, ZONE } from './facts.ts';
import { admin } from './installation.ts';
import { freshBrowser, type Person } from './person.ts';

/** The ids of a club, its squad, and what one athlete of it entered. */
export interface Things {
  readonly clubId: string;
  readonly squadId: string;
  readonly athleteId: string;
  readonly userId: string;
  readonly invitationId: string;
  readonly runId: string;
  readonly panelId: string;
  readonly reportId: string;
  readonly promptId: string;
  readonly medicineId: string;
  readonly shoeId: string;
}

export interface ArrangedClub {
  readonly coach: Page;
  readonly athlete: Page;
  readonly things: Things;
}

interface Cast {
  readonly club: string;
  readonly squad: string;
  readonly coach: Person;
  readonly athlete: Person;
}

/** A club opened by the administrator, with a coach, an athlete, a run, a blood test, a prompt and a report. */
export async function arrangeClub(browser: Browser, cast: Cast): Promise<ArrangedClub> {
  const coach = await openByAdmin(browser, cast);
  const me = await call(coach.request, 'account.me', undefined);
  const clubId = me.clubs[0]?.clubId ?? '';
  const { squads } = await call(coach.request, 'squad.list', { clubId });
  const squad = { clubId, squadId: squads[0]?.squadId ?? '' };
  await call(coach.request, 'squad.rename', { ...squad, name: cast.squad });
  const joining = await call(coach.request, 'squad.invite', squad);
  const { invitationId } = await call(coach.request, 'squad.invite', squad);
  const athlete = await freshBrowser(browser);
  const { athleteId } = await call(athlete.request, 'club.acceptInvitation', {
    token: joining.url.split('/').at(-1) ?? '',
    person: { ...cast.athlete, birthDate: '1998-05-17', zone: ZONE },
    birthDate: null,
    zone: null,
  });
  if (athleteId === null) throw new Error('The invitation made no athlete.');
  await signIn(athlete, cast.athlete);
  const facts = await enterFacts(athlete, clubId, athleteId);
  return { coach, athlete, things: { ...squad, athleteId, userId: me.userId, invitationId, ...facts } };
}

async function openByAdmin(browser: Browser, { club, coach }: Cast): Promise<Page> {
  const flags = ['--owner-name', coach.name, '--country', 'AT', '--zone', 'Europe/Vienna'];
  const printed = await admin('create-club', club, coach.email, ...flags);
  const link = /https?:\/\/\S+\/reset\/\S+/.exec(printed)?.[0];
  if (link === undefined) throw new Error('pnpm admin printed no link for the owner.');
  const page = await freshBrowser(browser);
  await setPassword(page, link, coach);
  await signIn(page, coach);
  return page;
}

/** A run, a blood test that opens a prompt, a medicine, a pair of shoes, and a released page. */
async function enterFacts({ request }: Page, clubId: string, athleteId: string) {
  const [runId, panelId, reportId] = [randomUUID(), randomUUID(), randomUUID()];
  const [medicineId, shoeId] = [randomUUID(), randomUUID()];
  await call(request, 'consent.set', { clubId, audience: 'coaches', categories: ['training', 'blood_flags'] });
  await call(request, 'profile.update', { clubId, changes: { sex: 'F' } });
  await call(request, 'run.log', { clubId, athleteId, id: runId, on: daysAgo(3), ...RUN });
  await call(request, 'bloodTest.log', { clubId, id: panelId, collectedOn: daysAgo(2), ...BLOOD_TEST });
  await call(request, 'medicine.add', { clubId, id: medicineId, ...MEDICINE });
  await call(request, 'shoe.add', { clubId, athleteId, id: shoeId, name: 'Blue ones', startM: 0 });
  await call(request, 'report.release', { clubId, id: reportId, categories: ['training'], question: null });
  const { prompts } = await call(request, 'referral.ofAthlete', { clubId, athleteId });
  const promptId = prompts[0]?.id;
  if (promptId === undefined) throw new Error('A ferritin of 18 opened no prompt.');
  return { runId, panelId, reportId, promptId, medicineId, shoeId };
}
