import { LauncherError } from '@freshlegs/postgres-launcher';

/** One line for the person at the console. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/**
 * Says why something failed: what a person can act on in one sentence, a defect with its stack.
 * The cause is left out, because a database error could quote a row.
 */
export function complain(error: unknown): void {
  const text =
    error instanceof LauncherError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`${text}\n`);
}
