import { JOBS, performJob, type JobName, type Runtime } from '@freshlegs/api/jobs';
import { Logger as QueueLogger, parseCronItems, run, type TaskList } from 'graphile-worker';

/** When which job comes up by itself: minute, hour, day, month, weekday, all in UTC. */
export type Timetable = readonly (readonly [when: string, job: JobName])[];

/** A queue at work. */
export interface Queue {
  /** Resolves when it has ended; rejects when it broke down. */
  readonly ended: Promise<void>;
  /** Lets running jobs end first. */
  readonly stop: () => Promise<void>;
}

export interface QueueOptions {
  readonly runtime: Runtime;
  /** Direct, not through a pooler: jobs are picked up by LISTEN. */
  readonly queueUrl: string;
  readonly timetable: Timetable;
}

/**
 * Starts to work off the jobs of one database. Jobs of the timetable run once at the start as well, so that what was
 * missed while no worker ran is caught up with; of several workers one does each job.
 */
export async function startQueue({ runtime, queueUrl, timetable }: QueueOptions): Promise<Queue> {
  const runner = await run({
    connectionString: asJobs(queueUrl),
    schema: 'graphile_worker',
    concurrency: 2,
    maxPoolSize: 4,
    noHandleSignals: true,
    logger: quiet(runtime),
    taskList: taskList(runtime),
    parsedCronItems: parseCronItems(timetable.map(([match, task]) => ({ match, task, options: { jobKey: task } }))),
  });
  try {
    for (const [, job] of timetable) await runner.addJob(job, {}, { jobKey: job });
  } catch (error) {
    await runner.stop().catch(() => undefined);
    throw error;
  }
  return { ended: runner.promise, stop: async () => runner.stop() };
}

function taskList(runtime: Runtime): TaskList {
  const names = Object.keys(JOBS) as JobName[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      async (payload: unknown) => {
        await performJob(runtime, name, payload);
      },
    ]),
  );
}

/** The login role owns nothing and inherits nothing: connections of the queue take its role from the start. */
function asJobs(queueUrl: string): string {
  const url = new URL(queueUrl);
  url.searchParams.set('options', '-c role=jobs');
  return url.href;
}

/** The queue itself speaks only when something is wrong; jobs tell their own story. */
const quiet = (runtime: Runtime): QueueLogger =>
  new QueueLogger(() => (level: string) => {
    if (level === 'error') runtime.log.error('job queue');
  });
