import { z } from 'zod';
import { LocalDateInput } from './shared.ts';

/** What a coach can say of an athlete. */
export const OBSERVATION_KINDS = ['overstriding', 'performance_drop'] as const;
export type ObservationKind = (typeof OBSERVATION_KINDS)[number];

const Said = z.object({
  /** Made by the client: the same id twice is one. */
  id: z.uuid(),
  present: z.enum(['yes', 'no']),
  on: LocalDateInput,
});

/** What a coach saw. */
export const RecordObservationInput = Said.extend({ kind: z.enum(OBSERVATION_KINDS) });
export type RecordObservationInput = z.output<typeof RecordObservationInput>;

/** The athlete's half of "my performance dropped" (evidence 2.11); the coach's half is an observation. */
export const SayPerformanceDropInput = Said;
export type SayPerformanceDropInput = z.output<typeof SayPerformanceDropInput>;
