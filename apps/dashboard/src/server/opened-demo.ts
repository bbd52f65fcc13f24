import 'server-only';
import { openDemo, type Runtime } from '@freshlegs/api/services';
import { runtimeOf } from './runtimes.ts';

// Next loads server code several times in one process; whoever comes while it is seeded waits for the same seeding.
const shared = globalThis as typeof globalThis & { freshlegsDemo?: Promise<void> | undefined };

/** The demo's runtime once its squad is there, up to today. Null: there is no demo on this instance. */
export async function openedDemo(): Promise<Runtime | null> {
  const demo = runtimeOf('demo');
  if (!demo) return null;
  shared.freshlegsDemo ??= openDemo(demo).finally(() => {
    shared.freshlegsDemo = undefined;
  });
  try {
    await shared.freshlegsDemo;
  } catch (error) {
    demo.log.error('demo squad not seeded', { error: error instanceof Error ? error.name : typeof error });
    throw error;
  }
  return demo;
}
