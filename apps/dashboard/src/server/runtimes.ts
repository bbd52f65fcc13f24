import 'server-only';
import { createRuntime, type Runtime } from '@freshlegs/api/services';
import { env } from '../env.ts';
import { logger } from './log.ts';
import { mailSender } from './send-mail.ts';

/** Which database a sign-in belongs to: the club's own, or the demo squad's. */
export type Realm = 'main' | 'demo';

// Next loads server code several times in one process; the connections are shared.
const shared = globalThis as typeof globalThis & { freshlegsRuntimes?: Partial<Record<Realm, Runtime>> };

/** The runtime of a realm, made on first use. Null: there is no demo squad on this instance. */
export function runtimeOf(realm: 'main'): Runtime;
export function runtimeOf(realm: Realm): Runtime | null;
export function runtimeOf(realm: Realm): Runtime | null {
  const runtimes = (shared.freshlegsRuntimes ??= {});
  const { databaseUrl, demoDatabaseUrl, appUrl, prepare, mail } = env();
  if (realm === 'main') {
    return (runtimes.main ??= createRuntime({
      databaseUrl,
      prepare,
      appUrl,
      log: logger('main'),
      sendMail: mailSender(mail),
    }));
  }
  if (demoDatabaseUrl === null) return null;
  return (runtimes.demo ??= createRuntime({
    databaseUrl: demoDatabaseUrl,
    prepare,
    appUrl,
    log: logger('demo'),
    isDemo: true,
    maxConnections: 4,
  }));
}
