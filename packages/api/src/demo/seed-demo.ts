import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import {
  AppError,
  CONSENT_CATEGORIES,
  SUGGESTED_SHARING,
  type AthleteId,
  type ClubId,
  type Role,
  type SquadId,
  type UpdateProfileInput,
  type UserId,
} from '@freshlegs/domain';
import { appUser, takeRole, type Tx } from '@freshlegs/db';
import { insertAccount, linkToClub } from '../account/queries.ts';
import { hashPassword } from '../account/password.ts';
import { admitMember } from '../club/admit-member.ts';
import { joinAsAthlete } from '../club/join-as-athlete.ts';
import { openClub } from '../club/open-club.ts';
import { setSharing } from '../consent/sharing.ts';
import type { ClubScope } from '../core/context.ts';
import { loadActor, loadAthlete } from '../core/guards.ts';
import { newId, type Runtime } from '../core/runtime.ts';
import { updateProfile } from '../profile/update-profile.ts';
import { DEMO_ZONE, runtimeOn } from './demo-clock.ts';
import type { DemoAthlete, DemoStaff } from './demo-person.ts';
import { DEMO_ATHLETES, DEMO_STAFF } from './demo-squad.ts';
import { wipeDemo } from './wipe-demo.ts';
import { STORY_DAYS, writeStory } from './write-story.ts';

/**
 * Seeds the demo database with the squad's story up to the day it is there now, through the use cases that people use;
 * an older squad is taken away first. All in one transaction that starts on the control plane.
 */
export async function seedDemo(tx: Tx, runtime: Runtime): Promise<void> {
  if (!runtime.isDemo) throw new AppError('FORBIDDEN', 'Only the demo database holds the demo squad.');
  await wipeDemo(tx);
  // Nobody knows this password: people of the demo are entered without one.
  const passwordHash = await hashPassword(randomBytes(24).toString('base64'));
  const [first, ...others] = DEMO_STAFF;
  const coach = { userId: newId<UserId>(runtime), email: emailOf(first.persona), name: first.name, passwordHash };
  const club = { clubName: 'Running club Nordpark', country: 'DE', zone: DEMO_ZONE, squadName: 'Distance squad' };
  const { clubId, squadId } = await openClub(tx, runtime, club, { account: coach, isNew: true }, 'demo.seed');
  await markPersona(tx, coach.userId, first.persona);
  const seeding: Seeding = { tx, runtime, clubId, squadId, passwordHash };
  for (const person of others) await addMember(seeding, person, person.roles);
  for (const person of DEMO_ATHLETES) await addAthlete(seeding, person);
}

interface Seeding {
  readonly tx: Tx;
  readonly runtime: Runtime;
  readonly clubId: ClubId;
  readonly squadId: SquadId;
  readonly passwordHash: string;
}

const emailOf = (persona: string): string => `${persona}@demo.invalid`;

async function markPersona(tx: Tx, userId: UserId, persona: string): Promise<void> {
  await takeRole(tx, 'gate');
  await tx.update(appUser).set({ demoPersona: persona }).where(eq(appUser.id, userId));
}

/** An account in the club; ends as that person. */
async function addMember(
  { tx, runtime, clubId, passwordHash }: Seeding,
  { persona, name }: Pick<DemoStaff, 'persona' | 'name'>,
  roles: readonly Role[],
): Promise<ClubScope> {
  const userId = newId<UserId>(runtime);
  await takeRole(tx, 'gate');
  await insertAccount(tx, { userId, email: emailOf(persona), name, passwordHash }, runtime.now());
  await linkToClub(tx, userId, clubId);
  await markPersona(tx, userId, persona);
  await takeRole(tx, 'app', { clubId, userId });
  await admitMember(tx, { clubId, userId, name, roles, now: runtime.now() });
  return { runtime, tx, actor: await loadActor(tx, clubId, { userId }) };
}

async function addAthlete(seeding: Seeding, person: DemoAthlete): Promise<void> {
  const { tx, runtime, clubId, squadId } = seeding;
  const member = await addMember(seeding, person, ['athlete']);
  const joining: ClubScope = { ...member, runtime: runtimeOn(runtime, -STORY_DAYS - 1, 18) };
  const athleteId: AthleteId = await joinAsAthlete(joining, {
    squadId,
    birthDate: person.birthDate,
    zone: DEMO_ZONE,
    claims: null,
  });
  const actor = await loadActor(tx, clubId, { userId: member.actor.userId });
  const scope: ClubScope = { ...member, actor };
  const who = await loadAthlete(tx, actor, athleteId);
  await share({ ...scope, runtime: joining.runtime }, who, person);
  await updateProfile({ ...scope, runtime: joining.runtime }, who, person.facts as UpdateProfileInput);
  await writeStory(scope, who, person);
}

async function share(
  scope: ClubScope,
  who: Awaited<ReturnType<typeof loadAthlete>>,
  { withholdsFromCoaches = [], sharesBloodValues }: DemoAthlete,
): Promise<void> {
  const withheld: readonly string[] = withholdsFromCoaches;
  const coaches = CONSENT_CATEGORIES.filter(
    (category) =>
      (SUGGESTED_SHARING.coaches.includes(category) && !withheld.includes(category)) ||
      (sharesBloodValues && category === 'blood_values'),
  );
  await setSharing(scope, who, { audience: 'coaches', categories: coaches });
  await setSharing(scope, who, { audience: 'medical', categories: [...SUGGESTED_SHARING.medical] });
}
