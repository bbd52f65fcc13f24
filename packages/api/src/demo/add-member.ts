import { eq } from 'drizzle-orm';
import type { ClubId, Role, UserId } from '@freshlegs/domain';
import { appUser, takeRole, type Tx } from '@freshlegs/db';
import { insertAccount, linkToClub } from '../account/queries.ts';
import { admitMember } from '../club/admit-member.ts';
import type { ClubScope } from '../core/context.ts';
import { loadActor } from '../core/guards.ts';
import { newId, type Runtime } from '../core/runtime.ts';
import type { FactBatch } from '../fact/fact-batch.ts';
import type { DemoStaff } from './demo-person.ts';

/** What the seeding of the demo club goes on with. */
export interface Seeding {
  readonly tx: Tx;
  readonly runtime: Runtime;
  readonly clubId: ClubId;
  readonly passwordHash: string;
  /** All athletes are judged together in the end. */
  readonly factBatch: FactBatch;
}

export const emailOf = (persona: string): string => `${persona}@demo.invalid`;

/** Lets visitors borrow this person's eyes. Ends on the control plane. */
export async function markPersona(tx: Tx, userId: UserId, persona: string): Promise<void> {
  await takeRole(tx, 'gate');
  await tx.update(appUser).set({ demoPersona: persona }).where(eq(appUser.id, userId));
}

/** Goes on as a person of the club. */
export async function asPerson(
  { tx, runtime, clubId }: Pick<Seeding, 'tx' | 'runtime' | 'clubId'>,
  userId: UserId,
): Promise<ClubScope> {
  await takeRole(tx, 'app', { clubId, userId });
  return { runtime, tx, actor: await loadActor(tx, clubId, { userId }) };
}

/** An account in the club; ends as that person. */
export async function addMember(
  seeding: Seeding,
  { persona, name }: Pick<DemoStaff, 'persona' | 'name'>,
  roles: readonly Role[],
): Promise<ClubScope> {
  const { tx, runtime, clubId, passwordHash } = seeding;
  const userId = newId<UserId>(runtime);
  await takeRole(tx, 'gate');
  await insertAccount(tx, { userId, email: emailOf(persona), name, passwordHash }, runtime.now());
  await linkToClub(tx, userId, clubId);
  await markPersona(tx, userId, persona);
  await takeRole(tx, 'app', { clubId, userId });
  await admitMember(tx, { clubId, userId, name, roles, now: runtime.now() });
  return asPerson(seeding, userId);
}
