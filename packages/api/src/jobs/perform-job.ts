import { AppError } from '@freshlegs/domain';
import { tickClub } from '../assessment/tick-club.ts';
import { postgresCode } from '@freshlegs/db';
import type { Runtime } from '../core/runtime.ts';
import { keepDemo } from '../demo/open-demo.ts';
import { JOBS, type Job, type JobName } from './job.ts';
import { tick } from './tick.ts';

/**
 * Does a job that was handed over. Every job may run twice, or be killed in the middle and run again: none does anything
 * twice.
 *
 * @throws Error with a code and no more, because the queue keeps its text; the queue tries again later
 */
export async function performJob(runtime: Runtime, name: JobName, payload: unknown): Promise<void> {
  const startedMs = performance.now();
  try {
    await perform(runtime, { name, payload: JOBS[name].parse(payload) } as Job);
    runtime.log.info('job done', { job: name, ms: Math.round(performance.now() - startedMs) });
  } catch (error) {
    const code = error instanceof AppError ? error.code : (postgresCode(error) ?? nameOf(error));
    runtime.log.error('job failed', { job: name, code });
    throw new Error(`${name}: ${code}`, { cause: error });
  }
}

async function perform(runtime: Runtime, job: Job): Promise<void> {
  switch (job.name) {
    case 'tick':
      return tick(runtime);
    case 'tick-club': {
      const { refreshed } = await tickClub(runtime, job.payload.clubId);
      runtime.log.info('club ticked', { refreshed });
      return;
    }
    case 'keep-demo':
      return keepDemo(runtime);
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
