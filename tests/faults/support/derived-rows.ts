import { createRuntime, tickClub, verifyDerived, type Runtime } from '@freshlegs/api/services';
import { ClubId } from '@freshlegs/domain';
import type { Athlete } from './arrange-clubs.ts';
import type { Installation } from './installation.ts';

/** Kept rows that are not what the facts give, once a tick has caught up; and rows that are missing. */
export async function wrongDerivedRows(installation: Installation, athletes: readonly Athlete[]): Promise<string[]> {
  return asProduct(installation, async (runtime) => {
    await tickAll(runtime, athletes);
    const { assessments, cards, outdated, differences } = await verifyDerived(runtime);
    const wanted = { assessments: athletes.length, cards: athletes.length * 2, outdated: 0 };
    const found = { assessments, cards, outdated };
    return [
      ...differences.map(
        ({ athleteId, row, column }) => `athlete ${athleteId}: ${row}, ${column} is not what the facts give`,
      ),
      ...(JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`kept rows: ${JSON.stringify(found)}`]),
    ];
  });
}

/** The hourly tick of every club, here and now. */
export async function tickHere(installation: Installation, athletes: readonly Athlete[]): Promise<void> {
  await asProduct(installation, async (runtime) => tickAll(runtime, athletes));
}

async function tickAll(runtime: Runtime, athletes: readonly Athlete[]): Promise<void> {
  for (const clubId of new Set(athletes.map((athlete) => athlete.clubId)))
    await tickClub(runtime, ClubId.parse(clubId));
}

async function asProduct<Result>(
  { appUrl, database }: Installation,
  work: (runtime: Runtime) => Promise<Result>,
): Promise<Result> {
  const log = { info: () => undefined, error: (event: string) => void process.stderr.write(`${event}\n`) };
  const runtime = createRuntime({ databaseUrl: database.loginUrl, appUrl, log, maxConnections: 2 });
  try {
    return await work(runtime);
  } finally {
    await runtime.db.close();
  }
}
