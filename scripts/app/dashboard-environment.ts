import { loginUrl } from '@freshlegs/db/migrate';
import { keptSecret } from '@freshlegs/postgres-launcher';
import type { Databases } from './open-databases.ts';
import type { AppSettings } from './settings.ts';

/**
 * What the dashboard is told: databases as the login role that owns nothing, the public address,
 * and the secret that seals session cookies (made once, kept in the data folder).
 */
export function dashboardEnvironment(
  settings: AppSettings,
  databases: Databases,
  dataDir: string,
): Record<string, string> {
  const { ownerUrl, demoOwnerUrl } = databases;
  return {
    APP_URL: settings.appUrl,
    NEXTAUTH_URL: settings.appUrl,
    NEXTAUTH_SECRET: process.env['NEXTAUTH_SECRET'] || keptSecret(dataDir, 'session-secret'),
    DATABASE_URL: loginUrl(ownerUrl),
    DEMO_DATABASE_URL: demoOwnerUrl ? loginUrl(demoOwnerUrl) : '',
    NEXT_TELEMETRY_DISABLED: '1',
  };
}
