import { may, type Action } from '@freshlegs/access';
import { AppError, AthleteId, ClubId, SquadId } from '@freshlegs/domain';
import { z } from 'zod';
import type { Actor, AuthorizedAthlete } from './context.ts';
import { loadActorAndAthlete, loadActorAndSquad, loadAthlete } from './guards.ts';
import { inClubTransaction, inClubTransactionWith } from './in-club.ts';
import { t, translateErrors } from './trpc.ts';

const base = t.procedure.use(translateErrors);

/** The actor as the role table sees them towards one athlete. */
export const towardsAthlete = (actor: Actor, { relation }: AuthorizedAthlete) => ({
  roles: actor.roles,
  isSelf: relation.isSelf,
  coachesIt: relation.coachesAthlete,
  unclaimed: relation.unclaimed,
});

const forbidden = () => new AppError('FORBIDDEN', 'Your role in this club does not allow this.');

/** Anybody, signed in or not. */
export const openProcedure = base.meta({ kind: 'open', action: null });

/** Anybody who is signed in; concerns their own account only. */
export const accountProcedure = base.meta({ kind: 'account', action: null }).use(async ({ ctx, next }) => {
  if (!ctx.signedIn) throw new AppError('UNAUTHENTICATED', 'Please sign in.');
  return next({ ctx: { ...ctx, signedIn: ctx.signedIn } });
});

interface Answer {
  readonly ok: boolean;
  readonly error?: { readonly cause?: unknown };
}

/** tRPC hands failures back as values; throwing rolls the transaction back. */
function orRollBack<Given extends Answer>(answer: Given): Given {
  if (!answer.ok) throw answer.error?.cause instanceof AppError ? answer.error.cause : answer.error;
  return answer;
}

/** A member of the club whose roles allow the action. Runs in one transaction as that person. */
const inClub = (action: Action, kind: 'club' | 'own') =>
  accountProcedure
    .meta({ kind, action })
    .input(z.object({ clubId: ClubId }))
    .use(async ({ ctx, input, next }) =>
      inClubTransaction(ctx.runtime, ctx.signedIn, input.clubId, async ({ tx, actor }) =>
        orRollBack(await next({ ctx: { ...ctx, tx, actor } })),
      ),
    );

/** A member whose roles allow the action in this club. */
export const clubProcedure = (action: Action) =>
  inClub(action, 'club').use(async ({ ctx, next }) => {
    if (!may(action, { roles: ctx.actor.roles })) throw forbidden();
    return next({ ctx });
  });

/** As `clubProcedure`, about a squad that the actor coaches or oversees. */
export const squadProcedure = (action: Action) =>
  accountProcedure
    .meta({ kind: 'squad', action })
    .input(z.object({ clubId: ClubId, squadId: SquadId }))
    .use(async ({ ctx, input: { clubId, squadId }, next }) =>
      inClubTransactionWith(
        ctx.runtime,
        ctx.signedIn,
        clubId,
        async (tx) => loadActorAndSquad(tx, { clubId, squadId }, ctx.signedIn),
        async ({ tx, actor }, { squad }) => {
          if (!may(action, { roles: actor.roles, coachesIt: squad.coachesIt })) throw forbidden();
          return orRollBack(await next({ ctx: { ...ctx, tx, actor, squad } }));
        },
      ),
    );

/** About an athlete: the athlete, a coach of theirs, or medical staff, as the action's row says. */
export const athleteProcedure = (action: Action) =>
  accountProcedure
    .meta({ kind: 'athlete', action })
    .input(z.object({ clubId: ClubId, athleteId: AthleteId }))
    .use(async ({ ctx, input: { clubId, athleteId }, next }) =>
      inClubTransactionWith(
        ctx.runtime,
        ctx.signedIn,
        clubId,
        async (tx) => loadActorAndAthlete(tx, { clubId, athleteId }, ctx.signedIn),
        async ({ tx, actor }, { athlete }) => {
          if (!may(action, towardsAthlete(actor, athlete))) throw forbidden();
          return orRollBack(await next({ ctx: { ...ctx, tx, actor, athlete } }));
        },
      ),
    );

/** About the caller's own athlete record. */
export const ownProcedure = (action: Action) =>
  inClub(action, 'own').use(async ({ ctx, next }) => {
    if (ctx.actor.athleteId === null) throw forbidden();
    const athlete = await loadAthlete(ctx.tx, ctx.actor, ctx.actor.athleteId);
    if (!may(action, towardsAthlete(ctx.actor, athlete))) throw forbidden();
    return next({ ctx: { ...ctx, athlete } });
  });
