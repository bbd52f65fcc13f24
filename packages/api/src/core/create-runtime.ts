import { openDatabase, type DatabaseOptions } from '@freshlegs/db';
import type { Logger, Mail, Runtime } from './runtime.ts';

export interface RuntimeOptions extends DatabaseOptions {
  /** With the login role, not the owner: see `loginUrl` of @freshlegs/db/migrate. */
  readonly databaseUrl: string;
  readonly appUrl: string;
  readonly log: Logger;
  readonly isDemo?: boolean;
  readonly sendMail?: ((mail: Mail) => Promise<void>) | null;
  /** The clock; tests and the demo set their own. */
  readonly now?: () => Date;
}

/** Opens the database and puts together what the use cases need. Close it with `runtime.db.close()`. */
export function createRuntime(options: RuntimeOptions): Runtime {
  const { databaseUrl, appUrl, log, isDemo = false, sendMail = null, now = () => new Date(), ...database } = options;
  return { db: openDatabase(databaseUrl, database), appUrl, log, isDemo, sendMail, now };
}
