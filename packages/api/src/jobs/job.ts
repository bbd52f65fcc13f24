import { ClubId } from '@freshlegs/domain';
import { z } from 'zod';

/** What can be handed to the worker, by name. No job carries health data: the queue holds ids only. */
export const JOBS = {
  /** Brings every club up to the day it is there now. */
  tick: z.object({}),
  'tick-club': z.object({ clubId: ClubId }),
  /** Starts the demo squad's story anew when its last day is over. */
  'keep-demo': z.object({}),
} as const;

export type JobName = keyof typeof JOBS;

export type Job = {
  [Name in JobName]: {
    readonly name: Name;
    readonly payload: z.output<(typeof JOBS)[Name]>;
    /** Of jobs with the same key only the latest waits; what runs already ends undisturbed. */
    readonly key?: string;
  };
}[JobName];
