import { afterEach, describe, expect, it } from 'vitest';
import { appUser, clubAccount } from '@freshlegs/db';
import { createClub, ensureSetupCode, signIn } from '../src/services.ts';
import { createInstallation, PASSWORD, type Installation } from './support/world.ts';

let installation: Installation;
afterEach(async () => installation.close());

const input = (setupCode: string, email = 'olga@example.org') => ({
  setupCode,
  clubName: 'LG Nordpark',
  country: 'DE',
  ownerName: 'Olga',
  email,
  password: PASSWORD,
  zone: 'Europe/Berlin',
});
const open = async (setupCode: string, email?: string, address?: string) =>
  installation.callerFor(null, address).account.createFirstClub(input(setupCode, email));
const counts = async () =>
  installation.runtime.db.asGate(async (tx) => ({
    users: (await tx.select().from(appUser)).length,
    clubs: (await tx.select().from(clubAccount)).length,
  }));

describe('the first club', () => {
  it('is opened with the code of the console, typed as people type', async () => {
    installation = await createInstallation();
    expect(await installation.callerFor(null).account.instance()).toEqual({
      hasClub: false,
      isDemo: false,
      demoOffered: true,
      mailConfigured: true,
    });
    const code = await ensureSetupCode(installation.runtime);
    expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    const opened = await open(` ${(code ?? '').toLowerCase().replaceAll('-', ' ')} `);
    expect(await installation.callerFor(null).account.instance()).toMatchObject({ hasClub: true, demoOffered: false });
    const signedIn = await signIn(installation.runtime, { email: 'olga@example.org', password: PASSWORD }, 'x');
    expect((await installation.callerFor(signedIn).account.me()).clubs).toEqual([
      {
        clubId: opened.clubId,
        name: 'LG Nordpark',
        country: 'DE',
        zone: 'Europe/Berlin',
        units: 'metric',
        weekStart: 'monday',
        consentAge: 16,
        roles: ['owner', 'coach'],
        athleteId: null,
        sharingChosen: null,
      },
    ]);
    expect((await installation.callerFor(signedIn).squad.list({ clubId: opened.clubId })).squads).toMatchObject([
      { name: 'Squad 1', iCoach: true },
    ]);
    expect(await ensureSetupCode(installation.runtime)).toBeNull();
  });

  it('is not opened with a wrong code, with one of an earlier start, or without one', async () => {
    installation = await createInstallation();
    await expect(open('AAAA-BBBB-CCCC')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const earlier = await ensureSetupCode(installation.runtime);
    const current = await ensureSetupCode(installation.runtime);
    await expect(open(earlier ?? '')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(open('')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await counts()).toEqual({ users: 0, clubs: 0 });
    await open(current ?? '');
  });

  it('makes wrong codes wait: 5 attempts, then 10 s', async () => {
    installation = await createInstallation();
    const code = await ensureSetupCode(installation.runtime);
    for (let i = 0; i < 5; i++) await expect(open('AAAA-BBBB-CCCC')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(open(code ?? '')).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS', cause: { retryAfterS: 10 } });
    installation.clock.advanceS(10);
    await open(code ?? '');
  });

  it('is one, when two people send the code at the same moment', async () => {
    installation = await createInstallation();
    const code = await ensureSetupCode(installation.runtime);
    const answers = await Promise.allSettled([
      open(code ?? '', 'a@example.org', 'a'),
      open(code ?? '', 'b@example.org', 'b'),
    ]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(answers.find((answer) => answer.status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } });
    expect(await counts()).toEqual({ users: 1, clubs: 1 });
  });

  it('is not offered in the demo', async () => {
    installation = await createInstallation({ isDemo: true });
    expect(await ensureSetupCode(installation.runtime)).toBeNull();
    await expect(open('AAAA-BBBB-CCCC')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await installation.callerFor(null).account.instance()).toMatchObject({ isDemo: true, demoOffered: false });
  });

  it('can be followed by others that the administrator opens, for new people and for known ones', async () => {
    installation = await createInstallation();
    const further = {
      clubName: 'AC Autre',
      country: 'FR',
      zone: 'Europe/Paris',
      ownerName: 'Odile',
      email: 'Odile@example.org',
    };
    const first = await createClub(installation.runtime, further);
    expect(first.resetUrl).toMatch(/^https:\/\/club\.example\/reset\/.{20,}$/);
    const second = await createClub(installation.runtime, { ...further, clubName: 'AC Deux' });
    expect(second).toMatchObject({ userId: first.userId, resetUrl: null });
    await expect(createClub(installation.runtime, { ...further, country: 'France' })).rejects.toThrow();
    expect(await counts()).toEqual({ users: 1, clubs: 2 });
  });
});
