import { randomBytes } from 'node:crypto';
import { AppError, type SquadId, type UserId } from '@freshlegs/domain';
import type { Tx } from '@freshlegs/db';
import { hashPassword } from '../account/password.ts';
import { openClub, type OpenedClub } from '../club/open-club.ts';
import type { Actor, AuthorizedSquad } from '../core/context.ts';
import { loadSquad } from '../core/guards.ts';
import { newId, type Runtime } from '../core/runtime.ts';
import { newFactBatch } from '../fact/fact-batch.ts';
import { finishFactBatch } from '../fact/record-fact.ts';
import { createSquad, setCoaches } from '../squad/manage-squad.ts';
import { addDemoAthlete } from './add-demo-athlete.ts';
import { addMember, asPerson, emailOf, markPersona, type Seeding } from './add-member.ts';
import { DEMO_ZONE } from './demo-clock.ts';
import { DEMO_SQUADS, type DemoSquad } from './demo-person.ts';
import { DEMO_ATHLETES, DEMO_STAFF } from './demo-squad.ts';
import { liveLedger, type CoachedSquad, type HandledAthlete } from './live-ledger.ts';
import { wipeDemo } from './wipe-demo.ts';

/**
 * Seeds the demo database with the club's story up to the day it is there now; an older one is taken away first. All in
 * one transaction that starts on the control plane.
 */
export async function seedDemo(tx: Tx, runtime: Runtime): Promise<void> {
  if (!runtime.isDemo) throw new AppError('FORBIDDEN', 'Only the demo database holds the demo squad.');
  await wipeDemo(tx);
  // Nobody knows this password: people of the demo are entered without one.
  const passwordHash = await hashPassword(randomBytes(24).toString('base64'));
  const { clubId, userId: ownerId, squadId } = await openDemoClub(tx, runtime, passwordHash);
  const seeding: Seeding = { tx, runtime, clubId, passwordHash, factBatch: newFactBatch() };
  const squads: CoachedSquad[] = [];
  for (const { squad, coach } of await makeSquads(seeding, ownerId, squadId)) {
    const people = DEMO_ATHLETES.filter((person) => person.squad === squad.name);
    const athletes: HandledAthlete[] = [];
    for (const person of people) athletes.push(await addDemoAthlete(seeding, person, { squad, coach }));
    squads.push({ coach, squad, athletes });
  }
  await liveLedger(seeding, squads);
  await finishFactBatch({ ...(await asPerson(seeding, ownerId)), factBatch: seeding.factBatch });
}

async function openDemoClub(tx: Tx, runtime: Runtime, passwordHash: string): Promise<OpenedClub> {
  const [{ persona, name }] = DEMO_STAFF;
  const account = { userId: newId<UserId>(runtime), email: emailOf(persona), name, passwordHash };
  const club = { clubName: 'Running club Nordpark', country: 'DE', zone: DEMO_ZONE, squadName: DEMO_SQUADS[0] };
  const opened = await openClub(tx, runtime, club, { account, isNew: true }, 'demo.seed');
  await markPersona(tx, opened.userId, persona);
  return opened;
}

/** The other people of the staff, and each squad with its coach; the first squad is there with the club. */
async function makeSquads(
  seeding: Seeding,
  ownerId: UserId,
  firstSquadId: SquadId,
): Promise<{ readonly squad: AuthorizedSquad; readonly coach: Actor }[]> {
  const coachOf = new Map<DemoSquad, UserId>();
  for (const person of DEMO_STAFF) {
    const isOwner = person.roles.includes('owner');
    const userId = isOwner ? ownerId : (await addMember(seeding, person, person.roles)).actor.userId;
    if (person.coaches) coachOf.set(person.coaches, userId);
  }
  const made = [];
  for (const name of DEMO_SQUADS) {
    const owner = await asPerson(seeding, ownerId);
    const squadId = name === DEMO_SQUADS[0] ? firstSquadId : (await createSquad(owner, { name })).squadId;
    const userId = coachOf.get(name) ?? ownerId;
    await setCoaches(owner, await loadSquad(seeding.tx, owner.actor, squadId), { userIds: [userId] });
    const { actor: coach } = await asPerson(seeding, userId);
    made.push({ squad: await loadSquad(seeding.tx, coach, squadId), coach });
  }
  return made;
}
