import { CheckInInput, LogRunInput, type ConsentCategory, type LocalDate } from '@freshlegs/domain';
import { auditEvent, checkIn, run } from '@freshlegs/db';
import type { Fact, FactOf } from '@freshlegs/synthetic';
import type { AuthorizedAthlete } from '../core/context.ts';
import { newId } from '../core/runtime.ts';
import { athleteDay, refuseDistantDay, refuseFutureDay } from '../fact/athlete-day.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { effortRatedAt } from '../run/effort-rating.ts';
import { rowOfForm } from '../run/row-of-form.ts';
import { sessionEndMs } from '../run/run-view.ts';
import { demoInstantOn, runtimeAt } from './demo-clock.ts';

const MORNING = 7;
const MINUTES_MS = 60_000;
/** Somebody types a session in when they are home. */
const ENTERED_AFTER_MS = 20 * MINUTES_MS;
const CHECK_IN = { action: 'check-in.record', categories: ['wellness', 'fueling'] } as const;
const SESSION = { action: 'run.log', categories: ['training', 'fueling', 'body_mass'] } as const;

/**
 * Check-ins and sessions of an athlete who has none yet, as the athlete entered them, in three statements: half a year
 * of a squad one by one would let visitors wait. The same checks and rows as by the use cases, which a test compares. A
 * session that is not over yet is left out.
 */
export async function insertDays(scope: FactScope, who: AuthorizedAthlete, facts: readonly Fact[]): Promise<void> {
  const { tx, runtime, actor, factBatch } = scope;
  const { today } = athleteDay(scope, who);
  const owned = { clubId: who.clubId, athleteId: who.athleteId };
  const checkIns = facts.filter((fact) => fact.kind === 'check-in').map((fact) => checkInRow(fact, today));
  const sessions = facts
    .filter((fact) => fact.kind === 'session')
    .map((fact) => sessionRow(fact, today, actor.userId, runtime.now()))
    .filter((row) => row.startAt === null || sessionEndMs(row) <= runtime.now().getTime());
  if (checkIns.length > 0)
    await tx.insert(checkIn).values(checkIns.map((row) => ({ ...row, ...owned, enteredBy: actor.userId })));
  if (sessions.length > 0) await tx.insert(run).values(sessions.map((row) => ({ ...row, ...owned })));
  const audited = [
    ...checkIns.map(({ on }) => auditRow(scope, who, { ...CHECK_IN, on, at: demoInstantOn(on, MORNING) })),
    ...sessions.map((row) => auditRow(scope, who, { ...SESSION, on: row.on, at: enteredAt(row) })),
  ];
  if (audited.length === 0) return;
  await tx.insert(auditEvent).values(audited);
  factBatch?.written.add(who.athleteId);
}

function checkInRow({ input }: FactOf<'check-in'>, today: LocalDate): CheckInInput {
  const day = CheckInInput.parse(input);
  refuseDistantDay(day.on, today);
  return day;
}

function sessionRow({ input }: FactOf<'session'>, today: LocalDate, enteredBy: string, now: Date) {
  const session = rowOfForm(LogRunInput.parse(input), enteredBy);
  refuseFutureDay(session.on, today);
  const at = enteredAt(session);
  return { ...session, rpeEnteredAt: effortRatedAt(session, session.rpe, null, at < now ? at : now) };
}

/** Soon after the session; without a time of day, in the evening. */
const enteredAt = (row: Parameters<typeof sessionEndMs>[0] & { readonly on: LocalDate }): Date =>
  row.startAt === null ? demoInstantOn(row.on, 20) : new Date(sessionEndMs(row) + ENTERED_AFTER_MS);

interface Entered {
  readonly action: string;
  readonly categories: readonly ConsentCategory[];
  readonly on: LocalDate;
  readonly at: Date;
}

function auditRow({ runtime, actor }: FactScope, who: AuthorizedAthlete, { action, categories, on, at }: Entered) {
  const then = runtimeAt(runtime, at);
  return {
    clubId: actor.clubId,
    id: newId<string>(then),
    actorId: actor.userId,
    action,
    athleteIds: [who.athleteId],
    squadId: null,
    categories: [...categories],
    at: then.now(),
    kind: 'write' as const,
    factOn: on,
  };
}
