import { eq, isNotNull } from 'drizzle-orm';
import { AppError, type ClubId, type Role, type UserId } from '@freshlegs/domain';
import { appUser, userClub } from '@freshlegs/db';
import { openSession, type OpenedSession } from '../account/sessions.ts';
import type { Runtime } from '../core/runtime.ts';
import { DEMO_ATHLETES, DEMO_STAFF } from './demo-squad.ts';
import { openDemo } from './open-demo.ts';

/** Somebody of the demo squad whose eyes one can borrow. */
export interface DemoPersona {
  readonly persona: string;
  readonly name: string;
  readonly story: string;
  /** The squad they run in; null for staff. */
  readonly squad: string | null;
  readonly clubId: ClubId;
  readonly roles: readonly Role[];
}

const PEOPLE: readonly Omit<DemoPersona, 'clubId'>[] = [
  ...DEMO_STAFF.map(({ persona, name, story, roles }) => ({ persona, name, story, roles, squad: null })),
  ...DEMO_ATHLETES.map(({ persona, name, story, squad }) => {
    return { persona, name, story, squad, roles: ['athlete'] as const };
  }),
];

/** The people of the demo squad, its coach first; seeds it when it is not there or its last day is not today. */
export async function demoPersonas(runtime: Runtime): Promise<readonly DemoPersona[]> {
  if (!runtime.isDemo) return [];
  await openDemo(runtime);
  const clubOf = await runtime.db.asGate(async (tx) =>
    tx
      .select({ persona: appUser.demoPersona, clubId: userClub.clubId })
      .from(appUser)
      .innerJoin(userClub, eq(userClub.userId, appUser.id))
      .where(isNotNull(appUser.demoPersona)),
  );
  return PEOPLE.flatMap((person) => {
    const found = clubOf.find((row) => row.persona === person.persona);
    return found ? [{ ...person, clubId: found.clubId as ClubId }] : [];
  });
}

/** Signs in as somebody of the demo squad, without a password; never outside the demo database. NOT_FOUND for nobody. */
export async function signInAsPersona(runtime: Runtime, persona: string): Promise<OpenedSession> {
  const nobody = new AppError('NOT_FOUND', 'There is nobody of this name in the demo squad.');
  if (!runtime.isDemo) throw nobody;
  await openDemo(runtime);
  const [user] = await runtime.db.asGate(async (tx) =>
    tx.select({ id: appUser.id }).from(appUser).where(eq(appUser.demoPersona, persona)),
  );
  if (!user) throw nobody;
  return openSession(runtime, user.id as UserId);
}
