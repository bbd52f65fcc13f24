import { and, eq, isNull } from 'drizzle-orm';
import {
  countsFrom,
  AppError,
  completedYears,
  localDateOf,
  PROFILE_FACTS,
  type AthleteId,
  type LocalDate,
  type SquadId,
} from '@freshlegs/domain';
import { athlete, athleteZone, profileFact, squadAthlete } from '@freshlegs/db';
import { refreshWritten } from '../assessment/refresh-athletes.ts';
import type { ClubScope } from '../core/context.ts';
import { notFound } from '../core/guards.ts';
import { newId } from '../core/runtime.ts';
import { bumpVisible } from '../core/versions.ts';

export interface Birth {
  readonly birthDate: LocalDate;
  readonly zone: string;
}

const OLDEST_YEARS = 110;

/** FORBIDDEN, kindly, under the club's consent age; BAD_INPUT for a birth date that cannot be. Nothing is stored then. */
export function requireConsentAge({ birthDate, zone }: Birth, consentAge: number, now: Date): void {
  const years = completedYears(birthDate, localDateOf(now, zone));
  if (years < 0 || years > OLDEST_YEARS) throw new AppError('BAD_INPUT', 'Please check the birth date.');
  if (years < consentAge)
    throw new AppError(
      'FORBIDDEN',
      `You are welcome here, but not alone yet: in this club you decide yourself about health data from ${consentAge} years on. Joining together with a parent or guardian is not possible yet. Please tell your coach. Nothing was saved.`,
    );
}

interface Joining extends Birth {
  readonly squadId: SquadId;
  /** The record that a coach opened for them; null: their own, or a new one. */
  readonly claims: AthleteId | null;
}

/** Gives the actor, a member by now, their athlete record in the squad, with zone and birth date. Shares nothing. */
export async function joinAsAthlete(scope: ClubScope, joining: Joining): Promise<AthleteId> {
  const athleteId = joining.claims === null ? await ownRecord(scope) : await claimRecord(scope, joining.claims);
  const { tx, actor, runtime } = scope;
  const { clubId, userId } = actor;
  const now = runtime.now();
  const today = localDateOf(now, joining.zone);
  await tx
    .insert(squadAthlete)
    .values({ clubId, squadId: joining.squadId, athleteId, createdAt: now })
    .onConflictDoNothing();
  await tx
    .insert(athleteZone)
    .values({ clubId, athleteId, fromOn: today, zone: joining.zone })
    .onConflictDoUpdate({
      target: [athleteZone.clubId, athleteZone.athleteId, athleteZone.fromOn],
      set: { zone: joining.zone },
    });
  await tx.insert(profileFact).values({
    clubId,
    id: newId<string>(runtime),
    athleteId,
    kind: 'birthDate',
    value: joining.birthDate,
    fromOn: countsFrom('birthDate', today),
    category: PROFILE_FACTS.birthDate.category,
    enteredBy: userId,
    createdAt: now,
  });
  await bumpVisible(tx, clubId, [athleteId]);
  await refreshWritten(scope, [athleteId]);
  return athleteId;
}

/** The actor's record in this club: a new one, or theirs from before, open again. */
async function ownRecord({ tx, actor, runtime }: ClubScope): Promise<AthleteId> {
  const { clubId, userId, name } = actor;
  const [row] = await tx
    .insert(athlete)
    .values({ clubId, id: newId<AthleteId>(runtime), userId, name, createdAt: runtime.now() })
    .onConflictDoUpdate({ target: [athlete.clubId, athlete.userId], set: { leftAt: null, name } })
    .returning({ id: athlete.id });
  if (!row) throw new AppError('UNAVAILABLE', 'Please try again in a moment.');
  return row.id as AthleteId;
}

async function claimRecord({ tx, actor }: ClubScope, athleteId: AthleteId): Promise<AthleteId> {
  const { clubId, userId, name } = actor;
  const own = await tx
    .select({ id: athlete.id })
    .from(athlete)
    .where(and(eq(athlete.clubId, clubId), eq(athlete.userId, userId)));
  if (own.length > 0)
    throw new AppError(
      'CONFLICT',
      'You have an athlete record in this club already. Please ask your coach to invite you to the squad instead.',
    );
  const claimed = await tx
    .update(athlete)
    .set({ userId, name })
    .where(and(eq(athlete.clubId, clubId), eq(athlete.id, athleteId), isNull(athlete.userId), isNull(athlete.leftAt)))
    .returning({ id: athlete.id });
  if (claimed.length === 0) throw notFound('athlete record');
  return athleteId;
}
