import { eq, sql } from 'drizzle-orm';
import { AppError } from '@freshlegs/domain';
import { attempt, type Tx } from '@freshlegs/db';
import type { Runtime } from '../core/runtime.ts';
import { hashSecret } from './secret.ts';

interface Policy {
  /** Attempts without any delay. */
  readonly free: number;
  /** Seconds to wait after the last free one; doubles with each further attempt. */
  readonly firstDelayS: number;
  readonly maxDelayS: number;
  /** Hours without an attempt after which all is forgotten. */
  readonly forgetAfterH: number;
}

/** An address may stand for a whole club behind one router, so it gets more than one email. */
export const ATTEMPT_POLICIES = {
  'sign-in-email': { free: 5, firstDelayS: 5, maxDelayS: 900, forgetAfterH: 24 },
  'sign-in-address': { free: 30, firstDelayS: 5, maxDelayS: 900, forgetAfterH: 24 },
  'setup-address': { free: 5, firstDelayS: 10, maxDelayS: 900, forgetAfterH: 24 },
  'reset-email': { free: 3, firstDelayS: 60, maxDelayS: 3600, forgetAfterH: 24 },
  'reset-address': { free: 20, firstDelayS: 30, maxDelayS: 3600, forgetAfterH: 24 },
  'code-address': { free: 10, firstDelayS: 10, maxDelayS: 900, forgetAfterH: 24 },
  'join-address': { free: 60, firstDelayS: 30, maxDelayS: 3600, forgetAfterH: 1 },
} as const satisfies Record<string, Policy>;

export interface AttemptKey {
  readonly kind: keyof typeof ATTEMPT_POLICIES;
  readonly of: string;
}

const keyOf = ({ kind, of }: AttemptKey): string => hashSecret(`${kind}:${of}`);

/** Seconds of delay after so many attempts in a row; null = none yet. */
export function delayAfter(attempts: number, policy: Policy): number | null {
  if (attempts < policy.free) return null;
  return Math.min(policy.maxDelayS, policy.firstDelayS * 2 ** (attempts - policy.free));
}

/**
 * Counts one attempt under each key before anything is compared, so that attempts at the same moment count too.
 * Throws TOO_MANY_REQUESTS, and counts nothing, while one of the keys has to wait.
 */
export async function takeAttempt(runtime: Runtime, keys: readonly AttemptKey[]): Promise<void> {
  const now = runtime.now();
  // One order for all, so that two attempts never wait for each other.
  const ordered = keys
    .map((key) => ({ key: keyOf(key), policy: ATTEMPT_POLICIES[key.kind] }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  await runtime.db.asGate(async (tx) => {
    for (const { key, policy } of ordered) await countOne(tx, key, policy, now);
  });
}

async function countOne(tx: Tx, key: string, policy: Policy, now: Date): Promise<void> {
  await tx.insert(attempt).values({ key, failures: 0, lastFailureAt: now }).onConflictDoNothing();
  const [row] = await tx.select().from(attempt).where(eq(attempt.key, key)).for('update');
  if (!row) throw new AppError('UNAVAILABLE', 'Please try again in a moment.');
  const waitMs = (row.blockedUntil?.getTime() ?? 0) - now.getTime();
  if (waitMs > 0) throw tooMany(Math.ceil(waitMs / 1000));
  const isForgotten = now.getTime() - row.lastFailureAt.getTime() > policy.forgetAfterH * 3_600_000;
  const failures = (isForgotten ? 0 : row.failures) + 1;
  const delayS = delayAfter(failures, policy);
  const blockedUntil = delayS === null ? null : new Date(now.getTime() + delayS * 1000);
  await tx.update(attempt).set({ failures, lastFailureAt: now, blockedUntil }).where(eq(attempt.key, key));
}

const tooMany = (retryAfterS: number) =>
  new AppError('TOO_MANY_REQUESTS', `Too many attempts. Please wait ${waitInWords(retryAfterS)} and try again.`, {
    retryAfterS,
  });

const waitInWords = (seconds: number): string =>
  seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;

/** The attempt was right: everything under the key is forgotten. */
export async function forgetAttempts(runtime: Runtime, key: AttemptKey): Promise<void> {
  await runtime.db.asGate(async (tx) => tx.delete(attempt).where(eq(attempt.key, keyOf(key))));
}

/** The attempt was right: it alone is taken back, so that one right account does not hide guessing at others. */
export async function refundAttempt(runtime: Runtime, key: AttemptKey): Promise<void> {
  await runtime.db.asGate(async (tx) =>
    tx
      .update(attempt)
      .set({ failures: sql`greatest(${attempt.failures} - 1, 0)`, blockedUntil: null })
      .where(eq(attempt.key, keyOf(key))),
  );
}
