import { AppError, CONSENT_CATEGORIES, LocalDateInput, SUGGESTED_SHARING, type LocalDate } from '@freshlegs/domain';
import type { Fact } from '@freshlegs/synthetic';
import { joinAsAthlete } from '../club/join-as-athlete.ts';
import { setSharing } from '../consent/sharing.ts';
import type { Actor, AuthorizedAthlete, AuthorizedSquad, ClubScope } from '../core/context.ts';
import { loadActor, loadAthlete } from '../core/guards.ts';
import { recordObservation } from '../observation/record-observation.ts';
import { addMember, asPerson, type Seeding } from './add-member.ts';
import { demoInstantOn, demoToday, DEMO_ZONE, runtimeAt, runtimeOn, STORY_DAYS } from './demo-clock.ts';
import type { DemoAthlete } from './demo-person.ts';
import type { HandledAthlete } from './live-ledger.ts';
import { writeFacts } from './write-facts.ts';

interface Place {
  readonly squad: AuthorizedSquad;
  readonly coach: Actor;
}

/** Somebody joins a squad, says what they share, and enters half a year. Not judged yet. */
export async function addDemoAthlete(
  seeding: Seeding,
  person: DemoAthlete,
  { squad, coach }: Place,
): Promise<HandledAthlete> {
  const { tx, runtime, clubId, factBatch } = seeding;
  const facts = person.factsUpTo(demoToday(runtime));
  const member = await addMember(seeding, person, ['athlete']);
  const joined = runtimeOn(runtime, -STORY_DAYS, 18);
  const athleteId = await joinAsAthlete(
    { ...member, runtime: joined },
    { squadId: squad.squadId, birthDate: birthDateOf(facts), zone: DEMO_ZONE, claims: null },
  );
  const actor = await loadActor(tx, clubId, { userId: member.actor.userId });
  const scope: ClubScope = { ...member, actor };
  const who = await loadAthlete(tx, actor, athleteId);
  await share({ ...scope, runtime: joined }, who, person);
  await writeFacts({ ...scope, factBatch }, who, facts);
  const seenByCoach = await loadAthlete(tx, (await asPerson(seeding, coach.userId)).actor, athleteId);
  for (const fact of facts) {
    if (fact.kind !== 'observation') continue;
    const then = runtimeAt(runtime, demoInstantOn(fact.on, 20));
    await recordObservation({ runtime: then, tx, actor: coach, factBatch }, seenByCoach, fact.input);
  }
  return { who: seenByCoach, handled: person.handled ?? null };
}

function birthDateOf(facts: readonly Fact[]): LocalDate {
  const born = facts.find((fact) => fact.kind === 'profile' && fact.fact === 'birthDate');
  if (born?.kind !== 'profile') throw new AppError('BAD_INPUT', 'An athlete of the demo squad has no birth date.');
  return LocalDateInput.parse(born.value);
}

async function share(
  scope: ClubScope,
  who: AuthorizedAthlete,
  { withholdsFromCoaches = [], sharesBloodValues }: DemoAthlete,
): Promise<void> {
  if (withholdsFromCoaches === 'everything') {
    for (const audience of ['coaches', 'medical'] as const) await setSharing(scope, who, { audience, categories: [] });
    return;
  }
  const coaches = CONSENT_CATEGORIES.filter(
    (category) =>
      (SUGGESTED_SHARING.coaches.includes(category) && !withholdsFromCoaches.includes(category)) ||
      (sharesBloodValues && category === 'blood_values'),
  );
  await setSharing(scope, who, { audience: 'coaches', categories: coaches });
  await setSharing(scope, who, { audience: 'medical', categories: [...SUGGESTED_SHARING.medical] });
}
