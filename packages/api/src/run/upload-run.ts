import { type LocalDate } from '@freshlegs/domain';
import type { IntakeActivity, IntakeRefusal, IntakeResult, IntakeWarning } from '@freshlegs/intake';
import type { AuthorizedAthlete } from '../core/context.ts';
import { newId } from '../core/runtime.ts';
import { athleteDay, refuseFutureDay, type AthleteDay } from '../fact/athlete-day.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { recordFact, takenId, type Written } from '../fact/record-fact.ts';
import { databaseFiles, type FileStore } from './file-store.ts';
import type { StoredRun } from './model.ts';
import { insertRun, sameRun } from './queries.ts';
import { readFile } from './read-file.ts';
import { runOfActivity } from './run-of-activity.ts';

export interface UploadedRun extends StoredRun {
  readonly on: string;
  readonly sport: 'run' | 'other';
  readonly distanceM: number | null;
  readonly timerS: number;
}

export type UploadResult =
  | {
      readonly status: StoredRun['status'];
      readonly runs: readonly UploadedRun[];
      readonly warnings: readonly IntakeWarning[];
    }
  | IntakeRefusal;

/** A file as received, with what is in it or why it cannot be used. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly read: IntakeResult;
}

/** Reads a received file; before the transaction, since it may take a second. */
export const readUpload = async (file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Upload> => ({
  ...file,
  read: await readFile(file.bytes, file.name),
});

/**
 * Keeps the activities of a watch file and the file itself. The same file, or the same activity exported again, is one
 * run and says so. A file that cannot be used is refused with its reason, and nothing is stored.
 */
export async function storeUpload(
  scope: FactScope,
  who: AuthorizedAthlete,
  { name, bytes, read }: Upload,
  files: FileStore = databaseFiles,
): Promise<UploadResult> {
  if (read.status === 'refused') return read;
  const day = athleteDay(scope, who);
  const activities = read.activities.filter((activity) => activity.sport !== 'transition');
  const rows = activities.map((activity) => toRow(activity, day));
  const runs = await recordFact(scope, who, {
    action: 'run.upload',
    categories: ['training'],
    on: (rows[0]?.on as LocalDate | undefined) ?? null,
    days: rows.map(({ on }) => on as LocalDate),
    write: async () =>
      store(scope, who, rows, async () => files.keep(scope, who, { name, bytes, sha256: read.fileSha256 })),
  });
  const status = runs.some((run) => run.status === 'stored') ? 'stored' : 'already-there';
  return { status, runs, warnings: read.warnings };
}

type Row = ReturnType<typeof runOfActivity>;

function toRow(activity: IntakeActivity, { zone, today }: AthleteDay): Row {
  const row = runOfActivity(activity, zone);
  refuseFutureDay(row.on as LocalDate, today);
  return row;
}

async function store(
  scope: FactScope,
  who: AuthorizedAthlete,
  rows: readonly Row[],
  keepFile: () => Promise<string>,
): Promise<Written<UploadedRun[]>> {
  const result: UploadedRun[] = [];
  let fileId: string | null = null;
  for (const row of rows) {
    const { on, sport, distanceM = null, timerS } = row;
    const id = newId<string>(scope.runtime);
    const known = await sameRun(scope.tx, who, id, row.fingerprint);
    if (!known) {
      fileId ??= await keepFile();
      const kept = { ...row, id, fileId, source: 'fit', enteredBy: scope.actor.userId };
      if (!(await insertRun(scope.tx, who, kept))) throw takenId();
    }
    result.push({ id: known?.id ?? id, status: known ? 'already-there' : 'stored', on, sport, distanceM, timerS });
  }
  return { result, changed: fileId !== null };
}
