import { z } from 'zod';

const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'must be a URL like postgres://user:password@host:5432/database');

/** An empty variable counts as not set. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const Environment = z.object({
  DATABASE_URL: databaseUrl,
  DEMO_DATABASE_URL: optional(databaseUrl),
  APP_URL: z
    .url({ protocol: /^https?$/, error: 'must be the public address, such as https://club.example' })
    .transform((text) => new URL(text).origin),
  NEXTAUTH_SECRET: z.string().min(32, 'must be at least 32 random characters: `openssl rand -base64 32` makes some'),
  DATABASE_PREPARE: z.enum(['on', 'off'], 'must be on or off').default('on'),
  SMTP_URL: optional(z.string().regex(/^smtps?:\/\//, 'must be a URL like smtps://user:password@host')),
  MAIL_FROM: optional(z.string().min(3)),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
});

/** What the dashboard is told from outside. */
export interface DashboardEnvironment {
  readonly databaseUrl: string;
  /** Null: there is no demo squad here. */
  readonly demoDatabaseUrl: string | null;
  /** The one public address: origin, without a slash at the end. */
  readonly appUrl: string;
  readonly secret: string;
  /** Prepared statements; off for poolers in transaction mode. */
  readonly prepare: boolean;
  /** Null: no mail is sent; reset links are made on the server's console. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null;
  readonly isDevelopment: boolean;
}

/**
 * Reads and checks all variables.
 *
 * @throws Error with one line for each variable that is missing or bad; values are not repeated, they may hold passwords
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): DashboardEnvironment {
  const read = Environment.safeParse(variables);
  if (!read.success) {
    const lines = read.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return variables[name] ? `  ${name} ${issue.message}` : `  ${name} is missing`;
    });
    throw new Error(`Freshlegs cannot start with these settings:\n${lines.join('\n')}`);
  }
  const { data } = read;
  if (data.SMTP_URL && !data.MAIL_FROM) {
    throw new Error(
      'Freshlegs cannot start with these settings:\n  MAIL_FROM is missing: with SMTP_URL it says who the mail is from',
    );
  }
  return {
    databaseUrl: data.DATABASE_URL,
    demoDatabaseUrl: data.DEMO_DATABASE_URL ?? null,
    appUrl: data.APP_URL,
    secret: data.NEXTAUTH_SECRET,
    prepare: data.DATABASE_PREPARE === 'on',
    mail: data.SMTP_URL && data.MAIL_FROM ? { smtpUrl: data.SMTP_URL, from: data.MAIL_FROM } : null,
    isDevelopment: data.NODE_ENV === 'development',
  };
}

let environment: DashboardEnvironment | null = null;

/** The checked settings; read when first asked, so that building needs none. */
export const env = (): DashboardEnvironment => (environment ??= readEnvironment(process.env));
