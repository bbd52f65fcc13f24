import { takeRole, type Tx } from '@freshlegs/db';
import { backToPerson } from './gate.ts';
import type { ClubScope } from './context.ts';

/**
 * Runs a step of this transaction as the club's engine, which reads all facts of the club, and goes back to the person.
 * Only for assessments, prompts and audit: what comes out is redacted before anybody sees it.
 */
export async function asEngineWithin<Result>(scope: ClubScope, step: (tx: Tx) => Promise<Result>): Promise<Result> {
  const { tx, actor } = scope;
  const [, result] = await Promise.all([takeRole(tx, 'engine', { clubId: actor.clubId }), step(tx)]);
  backToPerson(scope);
  return result;
}
