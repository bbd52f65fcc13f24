import { freePort } from '@freshlegs/postgres-launcher';
import { defineConfig } from '@playwright/test';
import { browserPath } from './e2e/browser-path.ts';

// This file is read again in each worker: what must be the same there is kept in the environment.
process.env['FRESHLEGS_E2E_PORT'] ??= String(await freePort());
process.env['FRESHLEGS_E2E_BROWSER'] ??= await browserPath();
const port = process.env['FRESHLEGS_E2E_PORT'];
// The host that the browser uses: cookies belong to it.
const baseURL = `http://localhost:${port}`;
const report = process.env['FRESHLEGS_E2E_REPORT'];

export default defineConfig({
  testDir: 'e2e',
  testMatch: process.env['FRESHLEGS_DEEP'] === '1' ? '**/*.spec.ts' : /^(?!.*\.deep\.spec\.ts$).*\.spec\.ts$/,
  outputDir: '../test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    baseURL,
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
  projects: [
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
    { name: 'laptop', use: { viewport: { width: 1440, height: 900 } } },
  ],
  webServer: {
    command: 'node --import tsx e2e/serve.ts',
    wait: { stdout: /Freshlegs is open at/ },
    reuseExistingServer: false,
    stdout: 'pipe',
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    env: { PORT: port, APP_URL: baseURL },
  },
});
