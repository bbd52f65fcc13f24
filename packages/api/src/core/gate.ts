import type { UserId } from '@freshlegs/domain';
import { takeRole, type Tx } from '@freshlegs/db';
import type { ClubScope } from './context.ts';

/** Runs a step of this transaction on the control plane (club settings, tokens, sessions), and goes back to the person. */
export async function asGateWithin<Result>(scope: ClubScope, step: (tx: Tx) => Promise<Result>): Promise<Result> {
  const { tx, actor } = scope;
  await takeRole(tx, 'gate');
  const result = await step(tx);
  await takeRole(tx, 'app', { clubId: actor.clubId, userId: actor.userId });
  return result;
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
  await takeRole(tx, 'app', { clubId: actor.clubId, userId });
  const result = await step(tx);
  await takeRole(tx, 'app', { clubId: actor.clubId, userId: actor.userId });
  return result;
}
