import { z } from 'zod';
import { CONSENT_CATEGORIES } from '../consent.ts';

/** The athlete's whole choice for one audience: what is listed is shared, everything else is not. */
export const SetSharingInput = z.object({
  audience: z.enum(['coaches', 'medical']),
  categories: z.array(z.enum(CONSENT_CATEGORIES)).transform((list) => [...new Set(list)]),
});
export type SetSharingInput = z.output<typeof SetSharingInput>;
