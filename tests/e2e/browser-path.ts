import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The browser for the end-to-end tests: CHROMIUM_PATH, an installed Chromium or Chrome, one that
 * Playwright downloaded before, else the one that comes as a package (Linux on x64).
 *
 * @throws Error when there is none: browser tests are never skipped silently
 */
export async function browserPath(): Promise<string> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names no file: ${chosen}`);
  }
  const found = [...installed, chromium.executablePath()].find((path) => existsSync(path));
  if (found) return found;
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  throw new Error('The browser tests need Chromium or Chrome: install one, or name it with CHROMIUM_PATH.');
}

async function packagedChromium(): Promise<string> {
  // Without this mark the package does not unpack the libraries it brings along.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
