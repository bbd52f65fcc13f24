import { createHash } from 'node:crypto';
import { localDateOf, type LogRunInput } from '@freshlegs/domain';

/** The columns of a typed session; with a time of day, its date is that of the start in the zone given. */
export function rowOfForm({ id, details, ...session }: LogRunInput, enteredBy: string) {
  const startAt = session.startAt === null ? null : new Date(session.startAt);
  const on = startAt === null ? session.on : localDateOf(startAt, session.zone);
  return { ...session, ...details, id, on, startAt, fingerprint: formFingerprint(id), source: 'form', enteredBy };
}

/** A typed session is itself and no other: two of the same length on a day are two sessions. */
const formFingerprint = (id: string): string => createHash('sha256').update(`form|${id}`).digest('hex');
