import { z } from 'zod';

const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'must be a URL like postgres://user:password@host:5432/database');
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const Environment = z.object({
  DATABASE_URL: databaseUrl,
  WORKER_DATABASE_URL: optional(databaseUrl),
  DEMO_DATABASE_URL: optional(databaseUrl),
  APP_URL: z.url({ protocol: /^https?$/, error: 'must be the public address, such as https://club.example' }),
  DATABASE_PREPARE: z.enum(['on', 'off'], 'must be on or off').default('on'),
});

/** What the worker is told from outside. */
export interface WorkerEnvironment {
  readonly databaseUrl: string;
  /** A direct connection for the queue, where DATABASE_URL goes through a pooler. */
  readonly queueUrl: string;
  /** Null: there is no demo squad here. */
  readonly demoDatabaseUrl: string | null;
  readonly appUrl: string;
  /** Prepared statements; off for poolers in transaction mode. */
  readonly prepare: boolean;
}

/**
 * Reads and checks all variables.
 *
 * @throws Error with one line for each variable that is missing or bad; values are not repeated, they may hold passwords
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): WorkerEnvironment {
  const read = Environment.safeParse(variables);
  if (!read.success) {
    const lines = read.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return variables[name] ? `  ${name} ${issue.message}` : `  ${name} is missing`;
    });
    throw new Error(`The worker cannot start with these settings:\n${lines.join('\n')}`);
  }
  const { data } = read;
  return {
    databaseUrl: data.DATABASE_URL,
    queueUrl: data.WORKER_DATABASE_URL ?? data.DATABASE_URL,
    demoDatabaseUrl: data.DEMO_DATABASE_URL ?? null,
    appUrl: data.APP_URL,
    prepare: data.DATABASE_PREPARE === 'on',
  };
}
