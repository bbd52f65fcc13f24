// The third door, for the worker: only what jobs need, so that its bundle stays small.
export { createRuntime } from './core/create-runtime.ts';
export type { Logger, Runtime } from './core/runtime.ts';
export { JOBS, type JobName } from './jobs/job.ts';
export { performJob } from './jobs/perform-job.ts';
