import { spawn } from 'node:child_process';
import type { ServerAccount } from './account.ts';

type Outcome = { readonly ok: boolean; readonly output: string };

/**
 * Runs a program to its end under the given account and returns whether it succeeded and what it
 * printed. It runs in its own process group, so that Ctrl-C cannot interrupt initdb or pg_ctl halfway.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  account: ServerAccount | undefined,
): Promise<Outcome> {
  return new Promise((resolve) => {
    // cwd is '/': the account may not be allowed to enter the folder we were started in.
    const child = spawn(program, args, {
      ...account,
      cwd: '/',
      detached: true,
      env: serverEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output: output.trim() }));
  });
}

/** Our environment without libpq's variables, which would redirect initdb and pg_ctl. */
function serverEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(entries), LC_ALL: 'C' };
}
