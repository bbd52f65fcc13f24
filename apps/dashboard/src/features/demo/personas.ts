import 'server-only';
import { demoPersonas } from '@freshlegs/api/services';
import { env } from '../../env.ts';
import { caller } from '../../server/caller.ts';
import { openedDemo } from '../../server/opened-demo.ts';

export type Persona = Awaited<ReturnType<typeof demoPersonas>>[number];

/** True while the demo squad may be looked at: there is one, and no real club exists yet. */
export async function isDemoOffered(): Promise<boolean> {
  if (env().demoDatabaseUrl === null) return false;
  return (await (await caller()).account.instance()).demoOffered;
}

/** The people of the demo squad, its coach first; empty without a demo. */
export async function listPersonas(): Promise<readonly Persona[]> {
  const runtime = await openedDemo();
  return runtime ? demoPersonas(runtime) : [];
}
