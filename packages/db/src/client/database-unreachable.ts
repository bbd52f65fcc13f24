import { causesOf, codeOf } from './error-causes.ts';

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
export const isUnreachable = (error: unknown): boolean =>
  causesOf(error).some((cause) => {
    const code = codeOf(cause);
    return isDatabaseUnreachable(cause) || (code !== null && (CODES.has(code) || code.startsWith('08')));
  });
