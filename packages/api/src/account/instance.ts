import { z } from 'zod';
import type { Runtime } from '../core/runtime.ts';
import { hasAnyClub } from './queries.ts';

export const Instance = z.object({
  hasClub: z.boolean(),
  isDemo: z.boolean(),
  demoOffered: z.boolean(),
  mailConfigured: z.boolean(),
});

/** What the first visit needs to know: set up, sign in, or look at the demo squad (offered while no real club exists). */
export async function instance(runtime: Runtime): Promise<z.output<typeof Instance>> {
  const hasClub = await runtime.db.asGate(hasAnyClub);
  return {
    hasClub,
    isDemo: runtime.isDemo,
    demoOffered: !hasClub && !runtime.isDemo,
    mailConfigured: runtime.sendMail !== null,
  };
}
