import { AppError, countsFrom, PROFILE_FACTS, type ProfileFactKind, type UpdateProfileInput } from '@freshlegs/domain';
import type { AuthorizedAthlete } from '../core/context.ts';
import { newId } from '../core/runtime.ts';
import { athleteDay, type AthleteDay } from '../fact/athlete-day.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { recordFact, type Written } from '../fact/record-fact.ts';
import { factsOn, insertFacts } from './queries.ts';

/** Adds dated facts for what changed; older ones stay and count for the days before. BAD_INPUT for a date that has not come yet. */
export async function updateProfile(
  scope: FactScope,
  who: AuthorizedAthlete,
  changes: UpdateProfileInput,
): Promise<{ changed: ProfileFactKind[] }> {
  const day = athleteDay(scope, who);
  refuseComingDates(changes, day);
  const given = (Object.keys(changes) as ProfileFactKind[]).filter((kind) => changes[kind] !== undefined);
  return recordFact(scope, who, {
    action: 'profile.update',
    categories: [...new Set(given.map((kind) => PROFILE_FACTS[kind].category))],
    on: day.today,
    write: async () => addFacts(scope, who, given, changes, day),
  });
}

async function addFacts(
  scope: FactScope,
  who: AuthorizedAthlete,
  given: readonly ProfileFactKind[],
  changes: UpdateProfileInput,
  { today }: AthleteDay,
): Promise<Written<{ changed: ProfileFactKind[] }>> {
  const before = new Map((await factsOn(scope.tx, who, today)).map((fact) => [fact.kind, fact.value]));
  const changed = given.filter((kind) => (before.get(kind) ?? null) !== changes[kind]);
  if (changed.length === 0) return { result: { changed }, changed: false };
  await insertFacts(
    scope.tx,
    who,
    changed.map((kind) => ({
      id: newId<string>(scope.runtime),
      kind,
      value: changes[kind] ?? null,
      fromOn: countsFrom(kind, today),
      category: PROFILE_FACTS[kind].category,
      enteredBy: scope.actor.userId,
      createdAt: scope.runtime.now(),
    })),
  );
  return { result: { changed }, changed: true };
}

function refuseComingDates(
  { birthDate, bloodDonationOn, lastPhysicalOn }: UpdateProfileInput,
  { today }: AthleteDay,
): void {
  if (birthDate && birthDate > today)
    throw new AppError('BAD_INPUT', 'This date of birth has not come yet. Please check the year.');
  if (bloodDonationOn && bloodDonationOn > today)
    throw new AppError('BAD_INPUT', 'This donation has not happened yet. Please give the date of the last one.');
  if (lastPhysicalOn && lastPhysicalOn > today)
    throw new AppError('BAD_INPUT', 'This check has not happened yet. Please give the date of the last one.');
}
