import { gzipSync, gunzipSync } from 'node:zlib';
import { and, eq } from 'drizzle-orm';
import { runFile } from '@freshlegs/db';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { newId } from '../core/runtime.ts';

export interface UploadedFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** Where original files are kept. The database is one place; an object store would be another. */
export interface FileStore {
  /** Keeps a file once for an athlete and returns its id, also when it was kept before. */
  keep: (scope: ClubScope, who: AuthorizedAthlete, file: UploadedFile) => Promise<string>;
  /** The original bytes; null when there is no such file that the actor may read. */
  read: (scope: ClubScope, who: AuthorizedAthlete, id: string) => Promise<Uint8Array | null>;
}

const MAX_NAME = 200;

/** Files in the database, compressed, in the transaction of what was read from them. */
export const databaseFiles: FileStore = {
  keep: async (scope, who, file) => {
    const [kept] = await scope.tx
      .select({ id: runFile.id })
      .from(runFile)
      .where(
        and(eq(runFile.clubId, who.clubId), eq(runFile.athleteId, who.athleteId), eq(runFile.sha256, file.sha256)),
      );
    if (kept) return kept.id;
    const id = newId<string>(scope.runtime);
    await scope.tx.insert(runFile).values({
      clubId: who.clubId,
      id,
      athleteId: who.athleteId,
      sha256: file.sha256,
      fileName: file.name.slice(0, MAX_NAME),
      sizeBytes: file.bytes.length,
      gzip: new Uint8Array(gzipSync(file.bytes)),
      enteredBy: scope.actor.userId,
    });
    return id;
  },
  read: async ({ tx }, who, id) => {
    const [row] = await tx
      .select({ gzip: runFile.gzip })
      .from(runFile)
      .where(and(eq(runFile.clubId, who.clubId), eq(runFile.athleteId, who.athleteId), eq(runFile.id, id)));
    return row ? new Uint8Array(gunzipSync(row.gzip)) : null;
  },
};
