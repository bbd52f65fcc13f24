import { LauncherError } from '@freshlegs/postgres-launcher';

/** What the person who starts Freshlegs may choose; everything else is decided here. */
export type AppSettings = {
  readonly mode: 'start' | 'dev';
  readonly port: number;
  /** The one public address: links, QR codes and cookies are made for it. */
  readonly appUrl: string;
  readonly dataDir: string | undefined;
  /** A Postgres server of one's own, as the owner of the database; without it the embedded one is used. */
  readonly databaseUrl: string | undefined;
  /** Where the demo squad lives on a server of one's own; without it there is no demo there. */
  readonly demoDatabaseUrl: string | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws LauncherError with one sentence for the first setting that cannot be used */
export function appSettings(mode: string | undefined, env: Environment): AppSettings {
  if (mode !== 'start' && mode !== 'dev') {
    throw new LauncherError('usage: scripts/app.ts start | dev');
  }
  const port = portFrom(env['PORT'] || '3000');
  return {
    mode,
    port,
    appUrl: addressFrom(env['APP_URL'] || `http://localhost:${port}`),
    dataDir: env['FRESHLEGS_DATA_DIR'] || undefined,
    databaseUrl: databaseUrlFrom('DATABASE_URL', env),
    demoDatabaseUrl: databaseUrlFrom('DEMO_DATABASE_URL', env),
  };
}

function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new LauncherError(`PORT must be a number from 1 to 65535, not "${text}".`);
}

function addressFrom(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isBare = url?.pathname === '/' && url.search === '' && url.hash === '';
  if (url && isBare && ['http:', 'https:'].includes(url.protocol)) return url.origin;
  throw new LauncherError(
    `APP_URL must be the public address without a path, such as https://club.example, not "${text}".`,
  );
}

/** The value itself is not repeated in the sentence: it holds a password. */
function databaseUrlFrom(name: string, env: Environment): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  const protocol = URL.canParse(text) ? new URL(text).protocol : undefined;
  if (protocol === 'postgres:' || protocol === 'postgresql:') return text;
  throw new LauncherError(`${name} must be a URL like postgres://user:password@host:5432/database.`);
}
