/** The database does not answer, or the connection to it was lost: whether the last statement counted is not known. */
export class DatabaseUnreachable extends Error {
  override readonly name = 'DatabaseUnreachable';
}

const CODES: ReadonlySet<string> = new Set([
  // Of the driver and of the network.
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  // Of a server that stops, crashed, or is not ready yet.
  '57P01',
  '57P02',
  '57P03',
]);

/** True for this error, by its name: a server may load this module several times. */
export const isDatabaseUnreachable = (error: unknown): boolean =>
  error instanceof Error && error.name === 'DatabaseUnreachable';

/** True if this error, or what caused it, says that the database cannot be reached now. */
export function isUnreachable(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth += 1) {
    if (isDatabaseUnreachable(at)) return true;
    if ('code' in at && typeof at.code === 'string' && (CODES.has(at.code) || at.code.startsWith('08'))) return true;
  }
  return false;
}
