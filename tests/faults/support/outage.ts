import { setTimeout as sleep } from 'node:timers/promises';
import { PASSWORD } from './arrange-clubs.ts';
import type { Installation } from './installation.ts';
import type { Scene } from './soundness.ts';
import { visitor, type Outcome } from './visitor.ts';
import type { Write } from './write.ts';

/** What people and the system around met while the database was away. */
export interface Outage {
  readonly writes: readonly Outcome[];
  readonly pages: readonly Outcome[];
  /** Where people were sent who signed in. */
  readonly signIns: readonly string[];
  /** Status of the two probes. */
  readonly ready: ReadonlySet<number>;
  readonly health: ReadonlySet<number>;
  /** What was written and never acknowledged. */
  readonly unanswered: readonly Write[];
}

/** Lets people go on for so many seconds: they enter things, open their page and sign in, a round a second. */
export async function spend(seconds: number, scene: Scene, entered: () => readonly Write[]): Promise<Outage> {
  const { installation, athletes, book } = scene;
  const untilMs = performance.now() + seconds * 1000;
  const all = { writes: [] as Outcome[], pages: [] as Outcome[], signIns: [] as string[], unanswered: [] as Write[] };
  const probes = { ready: new Set<number>(), health: new Set<number>() };
  while (performance.now() < untilMs) {
    const writes = entered();
    const asked = await Promise.all([
      Promise.all(writes.map(async (write) => book.outcomeOf(write))),
      Promise.all(athletes.slice(0, 2).map(async (one) => one.visitor.open(`/c/${one.clubId}/me`))),
      visitor(installation.appUrl).trySignIn('athlete00@example.org', PASSWORD),
      probe(installation, '/api/ready'),
      probe(installation, '/api/health'),
      sleep(1000),
    ]);
    all.writes.push(...asked[0]);
    all.pages.push(...asked[1]);
    all.signIns.push(asked[2]);
    all.unanswered.push(...writes);
    probes.ready.add(asked[3]);
    probes.health.add(asked[4]);
  }
  return { ...all, ...probes };
}

async function probe({ appUrl }: Installation, path: string): Promise<number> {
  const answer = await fetch(`${appUrl}${path}`, { signal: AbortSignal.timeout(30_000) });
  await answer.text();
  return answer.status;
}
