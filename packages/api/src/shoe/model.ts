import { z } from 'zod';

/** A pair of running shoes with its distance so far. */
export const ShoeView = z.object({
  id: z.string(),
  name: z.string(),
  /** Metres before the first logged run. */
  startM: z.number(),
  /** Those and the metres of all runs logged in them. */
  distanceM: z.number(),
  lastWornOn: z.string().nullable(),
  retiredOn: z.string().nullable(),
});
export type ShoeView = z.output<typeof ShoeView>;

export const ShoeList = z.object({
  shared: z.boolean(),
  shoes: z.array(ShoeView),
  /** Of the pairs in use the one of the newest run: what a form offers first. */
  lastUsedId: z.string().nullable(),
});
export type ShoeList = z.output<typeof ShoeList>;
