import 'server-only';
import { ensureSetupCode } from '@freshlegs/api/services';
import { env } from '../env.ts';
import { openedDemo } from './opened-demo.ts';
import { runtimeOf } from './runtimes.ts';

/** Checks the settings and tells the person at the console the code with which the first club is created. */
export async function start(): Promise<void> {
  const { appUrl } = env();
  // next-auth reads its public address from here and nowhere else.
  process.env['NEXTAUTH_URL'] = appUrl;
  const code = await ensureSetupCode(runtimeOf('main'));
  if (code === null) return;
  process.stdout.write(`\nNo club yet. Create the first one at ${appUrl}/welcome with the setup code ${code}\n`);
  // Before somebody asks for it; nothing waits for it.
  void openedDemo().catch(() => undefined);
}
