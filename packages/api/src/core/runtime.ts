import { randomBytes } from 'node:crypto';
import { uuidV7 } from '@freshlegs/domain';
import type { Database } from '@freshlegs/db';

/** A mail to one person. Bodies carry links, never health data. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Structured log lines: names, codes and durations; never values, parameters or row contents. */
export interface Logger {
  info: (event: string, fields?: Readonly<Record<string, string | number | boolean | null>>) => void;
  error: (event: string, fields?: Readonly<Record<string, string | number | boolean | null>>) => void;
}

/** What the use cases need of the outside; made once for a database. */
export interface Runtime {
  readonly db: Database;
  /** The one public address: links, QR codes and cookies. */
  readonly appUrl: string;
  /** The squad to look at, in a database of its own. */
  readonly isDemo: boolean;
  readonly now: () => Date;
  /** Null where no mail server is configured: links are then made by `pnpm admin`. */
  readonly sendMail: ((mail: Mail) => Promise<void>) | null;
  readonly log: Logger;
}

let lastMs = 0;
let madeInMs = 0;

/**
 * A new UUIDv7, branded as the caller says. Ids that this process makes within one millisecond rise too (RFC 9562,
 * method 1): rows of the same instant keep the order in which they were written.
 */
export function newId<Id extends string>(runtime: Pick<Runtime, 'now'>, brand = (text: string): Id => text as Id): Id {
  const nowMs = runtime.now().getTime();
  madeInMs = nowMs === lastMs ? madeInMs + 1 : 0;
  lastMs = nowMs;
  const random = randomBytes(16);
  // 18 bits of counter below the version and the variant.
  random[6] = (madeInMs >> 14) & 0x0f;
  random[7] = (madeInMs >> 6) & 0xff;
  random[8] = madeInMs & 0x3f;
  return brand(uuidV7(nowMs, random));
}
