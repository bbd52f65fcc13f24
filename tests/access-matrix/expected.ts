import { may, type Action } from '@freshlegs/access';
import { STANDING, type ActorName } from './cast.ts';
import type { Outcome } from './outcome.ts';

export interface Declared {
  readonly kind: string;
  readonly action: string | null;
}

/** What the declared kind and action promise each actor, by the role table alone. */
export function expectedOutcome({ kind, action }: Declared, actor: ActorName): Outcome {
  if (kind === 'open') return 'allowed';
  if (actor === 'anonymous') return 'UNAUTHENTICATED';
  if (kind === 'account') return 'allowed';
  const standing = STANDING[actor];
  const { roles } = standing;
  if (roles === null) return 'NOT_FOUND';
  const verdict = (towards: { isSelf?: boolean; coachesIt?: boolean } = {}): Outcome =>
    may(action as Action, { roles, ...towards }) ? 'allowed' : 'FORBIDDEN';
  switch (kind) {
    case 'club':
      return verdict();
    case 'squad':
      return standing.coachesSquad || roles.includes('owner') || roles.includes('medical')
        ? verdict({ coachesIt: standing.coachesSquad })
        : 'NOT_FOUND';
    case 'athlete':
      return standing.isTheAthlete || standing.coachesAthlete || roles.includes('medical')
        ? verdict({ isSelf: standing.isTheAthlete, coachesIt: standing.coachesAthlete })
        : 'NOT_FOUND';
    case 'own':
      return standing.hasOwnRecord ? verdict({ isSelf: true }) : 'FORBIDDEN';
    default:
      throw new Error(`The matrix does not know the kind ${kind}.`);
  }
}
