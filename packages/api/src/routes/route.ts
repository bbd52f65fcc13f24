import { may, type Action } from '@freshlegs/access';
import { AppError, AthleteId, ClubId, SquadId } from '@freshlegs/domain';
import type { AuthorizedAthlete, AuthorizedSquad, ClubScope, RequestContext, SignedIn } from '../core/context.ts';
import { loadActorAndSquad, loadAthlete, notFound } from '../core/guards.ts';
import { inClubTransaction, inClubTransactionWith } from '../core/in-club.ts';
import { towardsAthlete } from '../core/procedures.ts';

export type RouteParams = Readonly<Record<string, string>>;

const forbidden = (): AppError => new AppError('FORBIDDEN', 'Your role in this club does not allow this.');

/** Something that is not tRPC: files and probes. Declares who may call it as a procedure does. */
export interface Route {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  /** Below the mount of the dashboard; `:name` stands for one part. */
  readonly path: string;
  readonly kind: 'open' | 'account' | 'squad' | 'athlete' | 'own';
  readonly action: Action | null;
  readonly handle: (context: RequestContext, request: Request, params: RouteParams) => Promise<Response>;
}

type Described = Pick<Route, 'id' | 'method' | 'path'>;

/** Anybody, signed in or not. */
export const openRoute = (described: Described, handle: Route['handle']): Route => ({
  ...described,
  kind: 'open',
  action: null,
  handle,
});

/** Anybody who is signed in; concerns their own account only. */
export const accountRoute = (described: Described, handle: (signedIn: SignedIn) => Response): Route => ({
  ...described,
  kind: 'account',
  action: null,
  handle: async ({ signedIn }) => {
    if (!signedIn) throw new AppError('UNAUTHENTICATED', 'Please sign in.');
    return handle(signedIn);
  },
});

interface AthleteRoute<Body> extends Described {
  readonly action: Action;
  /** Reads the body once the caller is authorized, outside of any transaction. */
  readonly read: (request: Request) => Promise<Body>;
  readonly work: (scope: ClubScope, who: AuthorizedAthlete, body: Body, params: RouteParams) => Promise<Response>;
}

/** About the athlete in the path: the athlete, a coach of theirs, or medical staff, as the action's row says. */
export const athleteRoute = <Body>(route: AthleteRoute<Body>): Route => ({
  ...describe(route),
  kind: 'athlete',
  handle: async (context, request, params) => {
    const athleteId = AthleteId.safeParse(params['athleteId']);
    if (!athleteId.success) throw notFound('athlete');
    return guarded(context, request, params, route, () => athleteId.data);
  },
});

/** About the caller's own athlete record. */
export const ownRoute = <Body>(route: AthleteRoute<Body>): Route => ({
  ...describe(route),
  kind: 'own',
  handle: async (context, request, params) => guarded(context, request, params, route, ({ actor }) => actor.athleteId),
});

interface SquadRoute<Result> extends Described {
  readonly action: Action;
  readonly work: (scope: ClubScope, squad: AuthorizedSquad, request: Request) => Promise<Result>;
  /** What is left to do once the transaction has been committed. */
  readonly respond: (result: Result, context: RequestContext) => Response;
}

/** About the squad in the path, which the actor coaches or oversees. */
export const squadRoute = <Result>({ work, respond, action, ...described }: SquadRoute<Result>): Route => ({
  ...described,
  kind: 'squad',
  action,
  handle: async (context, request, params) => {
    const { runtime, signedIn } = context;
    if (!signedIn) throw new AppError('UNAUTHENTICATED', 'Please sign in.');
    const clubId = ClubId.safeParse(params['clubId']);
    if (!clubId.success) throw notFound('club');
    const squadId = SquadId.safeParse(params['squadId']);
    if (!squadId.success) throw notFound('squad');
    const result = await inClubTransactionWith(
      runtime,
      signedIn,
      clubId.data,
      async (tx) => loadActorAndSquad(tx, { clubId: clubId.data, squadId: squadId.data }, signedIn),
      async (scope, { squad }) => {
        if (!may(action, { roles: scope.actor.roles, coachesIt: squad.coachesIt })) throw forbidden();
        return work(scope, squad, request);
      },
    );
    return respond(result, context);
  },
});

const describe = <Body>({ id, method, path, action }: AthleteRoute<Body>) => ({ id, method, path, action });

type WhichAthlete = (scope: ClubScope) => AthleteId | null;

async function guarded<Body>(
  { runtime, signedIn }: RequestContext,
  request: Request,
  params: RouteParams,
  route: AthleteRoute<Body>,
  which: WhichAthlete,
): Promise<Response> {
  if (!signedIn) throw new AppError('UNAUTHENTICATED', 'Please sign in.');
  const clubId = ClubId.safeParse(params['clubId']);
  if (!clubId.success) throw notFound('club');
  const asThem = async <Result>(work: (scope: ClubScope, who: AuthorizedAthlete) => Promise<Result>): Promise<Result> =>
    inClubTransaction(runtime, signedIn satisfies SignedIn, clubId.data, async (scope) =>
      work(scope, await authorize(scope, route.action, which)),
    );
  // Nobody makes us read a large body who may not hand it in.
  await asThem(async () => undefined);
  const body = await route.read(request);
  return asThem(async (scope, who) => route.work(scope, who, body, params));
}

async function authorize(scope: ClubScope, action: Action, which: WhichAthlete): Promise<AuthorizedAthlete> {
  const athleteId = which(scope);
  if (athleteId === null) throw forbidden();
  const who = await loadAthlete(scope.tx, scope.actor, athleteId);
  if (!may(action, towardsAthlete(scope.actor, who))) throw forbidden();
  return who;
}
