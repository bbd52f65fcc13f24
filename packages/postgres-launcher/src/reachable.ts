import type { ServerAccount } from './account.ts';
import { runProgram } from './run-program.ts';

/** Whether the account may enter the folder; asked of the system itself, so ACLs and mounts count. */
export async function mayEnter(dir: string, account: ServerAccount | undefined): Promise<boolean> {
  if (!account) return true;
  return (await runProgram('/bin/sh', ['-c', 'cd "$1"', 'sh', dir], account)).ok;
}

/** Whether the account may execute the file. */
export async function mayExecute(file: string, account: ServerAccount | undefined): Promise<boolean> {
  if (!account) return true;
  return (await runProgram('/bin/sh', ['-c', 'test -x "$1"', 'sh', file], account)).ok;
}
