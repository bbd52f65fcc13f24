import type { UserId } from '@freshlegs/domain';
import { leaveToEnd, takeRole, type Tx } from '@freshlegs/db';
import type { ClubScope } from './context.ts';

/** Runs a step of this transaction on the control plane (club settings, tokens, sessions), and goes back to the person. */
export async function asGateWithin<Result>(scope: ClubScope, step: (tx: Tx) => Promise<Result>): Promise<Result> {
  const { tx } = scope;
  const [, result] = await Promise.all([takeRole(tx, 'gate'), step(tx)]);
  backToPerson(scope);
  return result;
}

/** From here on the person again. The transaction waits for the answer, and ends with its error; nobody else has to. */
export function backToPerson({ tx, actor }: Pick<ClubScope, 'tx' | 'actor'>): void {
  leaveToEnd(tx, takeRole(tx, 'app', { clubId: actor.clubId, userId: actor.userId }));
}

/**
 * Runs a step of this transaction as another person of the club, and goes back. Only for what follows from that
 * person's own decision (joining), or ends what they had given (their grants when they leave).
 */
export async function asPersonWithin<Result>(
  scope: ClubScope,
  userId: UserId,
  step: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const { tx, actor } = scope;
  const [, result] = await Promise.all([takeRole(tx, 'app', { clubId: actor.clubId, userId }), step(tx)]);
  backToPerson(scope);
  return result;
}
