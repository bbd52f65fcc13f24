import { createHash } from 'node:crypto';
import type { AuthorizedSquad, ClubScope } from '../core/context.ts';
import type { CardAudience } from './cards.ts';
import { MADE_BY } from './made-by.ts';

/** The audience whose cards the actor reads; null for who is both coach and medical staff, and sees what both see. */
export function audienceOf({ actor }: Pick<ClubScope, 'actor'>, squad: AuthorizedSquad): CardAudience | null {
  const isMedical = actor.roles.includes('medical');
  if (isMedical && squad.coachesIt) return null;
  return isMedical ? 'medical' : 'coaches';
}

/**
 * Everything that may change a board that is made of ready cards alone, the passing of days aside: its counter, its name,
 * who looks as what, the rules and the code.
 */
export const boardVersion = (scope: Pick<ClubScope, 'actor'>, squad: AuthorizedSquad): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        squad.squadId,
        squad.name,
        squad.boardVersion,
        scope.actor.userId,
        scope.actor.athleteId,
        audienceOf(scope, squad),
        MADE_BY,
      ]),
    )
    .digest('base64url')
    .slice(0, 22);
