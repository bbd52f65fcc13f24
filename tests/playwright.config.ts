import { freePort } from '@freshlegs/postgres-launcher';
import { defineConfig } from '@playwright/test';
import { browserPath } from './e2e/browser-path.ts';

// This file is read again in each worker: what must be the same there is kept in the environment.
process.env['FRESHLEGS_E2E_BROWSER'] ??= await browserPath();
const phonePort = (process.env['FRESHLEGS_E2E_PHONE_PORT'] ??= String(await freePort()));
const laptopPort = (process.env['FRESHLEGS_E2E_LAPTOP_PORT'] ??= String(await freePort()));
const report = process.env['FRESHLEGS_E2E_REPORT'];
const deep = process.env['FRESHLEGS_DEEP'] === '1';

/** The host that the browser uses: cookies belong to it. */
const addressOf = (port: string): string => `http://localhost:${port}`;

/** Each screen size has an installation of its own, so that both can walk from the first visit. */
const serverAt = (port: string, ready: RegExp) => ({
  command: 'node --import tsx e2e/serve.ts',
  wait: { stdout: ready },
  reuseExistingServer: false,
  stdout: 'pipe' as const,
  timeout: 240_000,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 20_000 },
  env: { PORT: port, APP_URL: addressOf(port) },
});

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  testIgnore: deep ? [] : '**/*.deep.spec.ts',
  outputDir: '../test-results',
  timeout: deep ? 600_000 : 120_000,
  expect: { timeout: 15_000 },
  // One after the other, files by name: the demo is there until the first club exists.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    locale: 'en-GB',
    timezoneId: 'Asia/Kathmandu',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['FRESHLEGS_E2E_BROWSER'],
      // Chromium's sandbox refuses to work for root.
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // What each installation says reaches its tests as PHONE_SETUP_CODE, PHONE_DATA_DIR, LAPTOP_SETUP_CODE ...
  projects: [
    {
      name: 'phone',
      use: { baseURL: addressOf(phonePort), viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
    { name: 'laptop', use: { baseURL: addressOf(laptopPort), viewport: { width: 1440, height: 900 } } },
  ],
  webServer: [
    serverAt(phonePort, /ready for tests: (?<phone_setup_code>\S+) (?<phone_data_dir>.+)/),
    serverAt(laptopPort, /ready for tests: (?<laptop_setup_code>\S+) (?<laptop_data_dir>.+)/),
  ],
});
