import type { IntakeActivity, IntakeRefusal, IntakeWarning } from './intake-result.ts';

/** What the reader of one format hands back. */
export type ReadOutcome =
  | {
      readonly status: 'read';
      readonly activities: readonly IntakeActivity[];
      readonly warnings: readonly IntakeWarning[];
    }
  | IntakeRefusal;
