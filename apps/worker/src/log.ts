import type { Logger } from '@freshlegs/api/jobs';

/** One JSON line each, for whatever collects the console. Names, codes and durations only. */
export function logger(realm: string): Logger {
  const write =
    (level: 'info' | 'error'): Logger['info'] =>
    (event, fields = {}) => {
      process.stdout.write(
        `${JSON.stringify({ time: new Date().toISOString(), level, process: 'worker', realm, event, ...fields })}\n`,
      );
    };
  return { info: write('info'), error: write('error') };
}
