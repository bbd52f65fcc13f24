import { z } from 'zod';

/** A check-in as stored; null = not answered. */
export const CheckInView = z.object({
  on: z.string(),
  zone: z.string(),
  heaviness: z.number().nullable(),
  soreness: z.number().nullable(),
  focalPain: z.boolean().nullable(),
  sleepH: z.number().nullable(),
  sleepQuality: z.number().nullable(),
  fatigue: z.number().nullable(),
  stress: z.number().nullable(),
  muscleSoreness: z.number().nullable(),
  restingPulseBpm: z.number().nullable(),
  rmssdMs: z.number().nullable(),
  urineColor: z.number().nullable(),
  carbG: z.number().nullable(),
  carbComplete: z.boolean().nullable(),
  illness: z.enum(['none', 'unwell', 'fever']).nullable(),
  rest: z.boolean(),
});
export type CheckInView = z.output<typeof CheckInView>;
