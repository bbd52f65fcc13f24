import { randomUUID } from 'node:crypto';
import { createClub, createRuntime } from '@freshlegs/api/services';
import { localDateOf } from '@freshlegs/domain';
import { BLOOD_TEST, ZONE } from '../../e2e/support/facts.ts';
import type { Installation } from './installation.ts';
import { visitor, type Visitor } from './visitor.ts';

/** An athlete with an account, signed in. */
export interface Athlete {
  readonly clubId: string;
  readonly athleteId: string;
  readonly visitor: Visitor;
}

const CLUBS = ['LG Nordpark', 'AC Autre'] as const;
const ATHLETES_OF_A_CLUB = 4;
export const PASSWORD = 'legs like feathers';

/** Two clubs whose athletes came in by invitation, share with their coaches, and have a blood test that opens a prompt. */
export async function arrangeClubs({ appUrl, database }: Installation): Promise<readonly Athlete[]> {
  const log = { info: () => undefined, error: (event: string) => void process.stderr.write(`${event}\n`) };
  const runtime = createRuntime({ databaseUrl: database.loginUrl, appUrl, log, maxConnections: 2 });
  try {
    const athletes: Athlete[] = [];
    for (const [number, clubName] of CLUBS.entries()) {
      const email = `owner${number}@example.org`;
      const owner = { clubName, email, ownerName: 'Olga Owner', country: 'NP', zone: ZONE };
      const { clubId, squadId, resetUrl } = await createClub(runtime, owner);
      const coach = visitor(appUrl);
      await coach.call('account.resetPassword', { token: resetUrl?.split('/').at(-1) ?? '', password: PASSWORD });
      await coach.signIn(email, PASSWORD);
      for (let index = 0; index < ATHLETES_OF_A_CLUB; index++) {
        const { url } = await coach.call('squad.invite', { clubId, squadId });
        athletes.push(await join(appUrl, url, `athlete${number}${index}@example.org`));
      }
    }
    return athletes;
  } finally {
    await runtime.db.close();
  }
}

async function join(appUrl: string, invitationUrl: string, email: string): Promise<Athlete> {
  const athlete = visitor(appUrl);
  const person = { name: 'Ana Athlete', email, password: PASSWORD, birthDate: '1998-05-17', zone: ZONE };
  const token = invitationUrl.split('/').at(-1) ?? '';
  const accepted = await athlete.call('club.acceptInvitation', { token, person, birthDate: null, zone: null });
  const { clubId, athleteId } = accepted;
  if (athleteId === null) throw new Error('The invitation made no athlete.');
  await athlete.signIn(email, PASSWORD);
  await athlete.call('consent.set', { clubId, audience: 'coaches', categories: ['training', 'blood_flags'] });
  await athlete.call('profile.update', { clubId, changes: { sex: 'F' } });
  const collectedOn = localDateOf(new Date(), ZONE);
  await athlete.call('bloodTest.log', { clubId, id: randomUUID(), collectedOn, ...BLOOD_TEST });
  return { clubId, athleteId, visitor: athlete };
}
