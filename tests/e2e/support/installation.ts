import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { test } from '@playwright/test';

const root = join(import.meta.dirname, '..', '..', '..');
const runFile = promisify(execFile);

/** What the server of this screen size said when it was ready; see playwright.config.ts. */
function told(what: 'SETUP_CODE' | 'DATA_DIR'): string {
  const name = `${test.info().project.name.toUpperCase()}_${what}`;
  const value = process.env[name];
  if (!value) throw new Error(`The server of this project did not tell its ${name}.`);
  return value;
}

/** The one-time code that the console printed. */
export const setupCode = (): string => told('SETUP_CODE');

/** Runs `pnpm admin` beside the serving installation and returns what it printed. */
export async function admin(...args: readonly string[]): Promise<string> {
  const env = { ...process.env, FRESHLEGS_DATA_DIR: told('DATA_DIR'), APP_URL: appUrl(), DATABASE_URL: '' };
  const { stdout } = await runFile(process.execPath, ['--import', 'tsx', 'scripts/admin.ts', ...args], {
    cwd: root,
    env,
  });
  return stdout;
}

/** The public address of this project's installation. */
export function appUrl(): string {
  const { baseURL } = test.info().project.use;
  if (!baseURL) throw new Error('The project has no address.');
  return baseURL;
}
