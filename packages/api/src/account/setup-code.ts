import { eq } from 'drizzle-orm';
import { setupCode, type Tx } from '@freshlegs/db';
import type { Runtime } from '../core/runtime.ts';
import { hasAnyClub } from './queries.ts';
import { hashSecret, newTypedCode, normalizeCode } from './secret.ts';

/**
 * A new one-time code for the first club, to be printed on the console; the previous one stops working.
 * Null once a club exists, and for the demo, which needs none.
 */
export async function ensureSetupCode(runtime: Runtime): Promise<string | null> {
  if (runtime.isDemo) return null;
  const code = newTypedCode(3);
  return runtime.db.asGate(async (tx) => {
    if (await hasAnyClub(tx)) return null;
    const row = { codeHash: hashSecret(normalizeCode(code)), createdAt: runtime.now(), usedAt: null };
    await tx.insert(setupCode).values(row).onConflictDoUpdate({ target: setupCode.only, set: row });
    return code;
  });
}

/** True if the code is right and was not used. Holds the row, so that two people with it come one after the other. */
export async function useSetupCode(tx: Tx, code: string, now: Date): Promise<boolean> {
  const [row] = await tx.select().from(setupCode).for('update');
  if (!row || row.usedAt || row.codeHash !== hashSecret(normalizeCode(code))) return false;
  await tx.update(setupCode).set({ usedAt: now }).where(eq(setupCode.only, true));
  return true;
}
