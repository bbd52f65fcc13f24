import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createCaller } from '@freshlegs/api/router';
import { resetLink, type Runtime } from '@freshlegs/api/services';
import { loginUrl } from '@freshlegs/db/migrate';
import { freePort } from '@freshlegs/postgres-launcher';

const root = join(import.meta.dirname, '..', '..', '..');
const PASSWORD = randomBytes(12).toString('hex');

export interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly body: string;
}

/** The built dashboard on a port of its own, with one person signed in. */
export interface ServedDashboard {
  readonly get: (path: string, tag?: string | null) => Promise<Answer>;
}

/** Builds what is not built yet, serves it, signs the person in, and ends the server afterwards. */
export async function withDashboard<Result>(
  adminUrl: string,
  runtime: Runtime,
  email: string,
  work: (dashboard: ServedDashboard) => Promise<Result>,
): Promise<Result> {
  execFileSync(join(root, 'node_modules', '.bin', 'turbo'), ['run', 'build', '--filter=@freshlegs/dashboard'], {
    cwd: root,
    stdio: 'ignore',
  });
  const port = await freePort();
  const appUrl = `http://127.0.0.1:${port}`;
  const cwd = join(root, 'apps', 'dashboard');
  const server = spawn(
    process.execPath,
    [join(cwd, 'node_modules', 'next', 'dist', 'bin', 'next'), 'start', '--port', String(port)],
    {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        APP_URL: appUrl,
        NEXTAUTH_URL: appUrl,
        NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
        DATABASE_URL: loginUrl(adminUrl),
        DEMO_DATABASE_URL: '',
      },
    },
  );
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    await untilReady(`${appUrl}/api/ready`);
    const cookie = await signIn(appUrl, runtime, email);
    return await work({ get: async (path, tag = null) => get(agent, `${appUrl}${path}`, cookie, tag) });
  } finally {
    agent.destroy();
    server.kill('SIGTERM');
  }
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error('The dashboard did not become ready within half a minute.');
}

/** As a person does: a new password by link, then the form. */
async function signIn(appUrl: string, runtime: Runtime, email: string): Promise<string> {
  const link = await resetLink(runtime, email);
  const token = (link ?? '').split('/').at(-1) ?? '';
  await createCaller({ runtime, signedIn: null, address: '127.0.0.1' }).account.resetPassword({
    token,
    password: PASSWORD,
  });
  const form = await fetch(`${appUrl}/api/auth/csrf`);
  const { csrfToken } = (await form.json()) as { csrfToken: string };
  const answer = await fetch(`${appUrl}/api/auth/callback/password`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: cookiesOf(form), origin: appUrl },
    body: new URLSearchParams({ csrfToken, email, password: PASSWORD, json: 'true' }),
  });
  const cookie = cookiesOf(answer);
  if (!cookie.includes('session')) throw new Error('The dashboard did not sign the person in.');
  return cookie;
}

const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((text) => text.split(';')[0] ?? '')
    .join('; ');

async function get(agent: Agent, url: string, cookie: string, tag: string | null): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, ...(tag === null ? {} : { 'if-none-match': tag }) };
    const asked = request(url, { agent, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          etag: answer.headers.etag ?? null,
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}
