import { readActivityFile, type IntakeResult } from '@freshlegs/intake';

let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a file after the ones handed in before it, and after whatever else is waiting: one large file takes about a
 * second of computing, several at once must not hold up everybody.
 */
export async function readFile(bytes: Uint8Array, name: string): Promise<IntakeResult> {
  const turn = last.then(
    () => new Promise<IntakeResult>((resolve) => setImmediate(() => resolve(readActivityFile(bytes, name)))),
  );
  last = turn;
  return turn;
}
