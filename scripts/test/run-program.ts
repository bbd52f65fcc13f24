import { spawn } from 'node:child_process';

type ProgramOptions = { readonly cwd: string; readonly env?: Readonly<Record<string, string>> };

/** Runs a program with our terminal and resolves to its exit code; signals are passed on. */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd, env = {} }: ProgramOptions,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
    const passOn = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    const settle = (code: number): void => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      resolve(code);
    };
    child.on('error', () => settle(1));
    child.on('close', (code) => settle(code ?? 1));
  });
}
