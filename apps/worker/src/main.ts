import { createRuntime } from '@freshlegs/api/jobs';
import { readEnvironment } from './env.ts';
import { keepQueue } from './keep-queue.ts';
import { logger } from './log.ts';
import type { Timetable } from './start-queue.ts';

// The worker: what happens without anybody asking. Ends at SIGTERM and SIGINT after its running jobs.
const HOURLY: Timetable = [['5 * * * *', 'tick']];
const HOURLY_OF_DEMO: Timetable = [
  ['1 * * * *', 'keep-demo'],
  ['5 * * * *', 'tick'],
];

const stopping = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());

try {
  await work();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'The worker ended for an unknown reason.'}\n`);
  process.exitCode = 1;
}
process.exit();

async function work(): Promise<void> {
  const { databaseUrl, queueUrl, demoDatabaseUrl, appUrl, prepare } = readEnvironment(process.env);
  const main = createRuntime({ databaseUrl, prepare, appUrl, log: logger('main'), maxConnections: 4 });
  const { signal } = stopping;
  const queues = [await keepQueue({ runtime: main, queueUrl, timetable: HOURLY }, signal)];
  if (demoDatabaseUrl !== null) {
    const log = logger('demo');
    const demo = createRuntime({
      databaseUrl: demoDatabaseUrl,
      prepare,
      appUrl,
      log,
      isDemo: true,
      maxConnections: 2,
      statementTimeoutMs: 60_000,
    });
    queues.push(await keepQueue({ runtime: demo, queueUrl: demoDatabaseUrl, timetable: HOURLY_OF_DEMO }, signal));
  }
  main.log.info('worker started', { queues: queues.length });
  await Promise.all(queues.map(async (ended) => ended()));
}
