'use client';

import { z } from 'zod';
import { ActionFailed } from '../../../client/action-error.ts';

const Stored = z.enum(['stored', 'already-there']);
const Uploaded = z.object({
  status: Stored,
  runs: z.array(
    z.object({
      id: z.string(),
      on: z.string(),
      sport: z.string(),
      distanceM: z.number().nullable(),
      timerS: z.number(),
      status: Stored,
    }),
  ),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
});
const Refused = z.object({ status: z.literal('refused'), reason: z.string() });
const Failed = z.object({ message: z.string() });

export type UploadOutcome = z.output<typeof Uploaded> | z.output<typeof Refused>;

const MOST_BYTES = 25 * 1024 * 1024;

/** Sends a watch file. A file that cannot be used is an outcome, not an error; throws ActionFailed for everything else. */
export async function uploadFile(clubId: string, athleteId: string, file: File): Promise<UploadOutcome> {
  if (file.size > MOST_BYTES)
    return {
      status: 'refused',
      reason: 'This file is larger than 25 MB, which no single run is. Please choose the file of one run.',
    };
  const answer = await fetch(`/api/files/clubs/${clubId}/athletes/${athleteId}/runs`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.name) },
    body: file,
  });
  const body: unknown = await answer.json().catch(() => null);
  const outcome = z.union([Uploaded, Refused]).safeParse(body);
  if (outcome.success) return outcome.data;
  throw new ActionFailed(
    Failed.safeParse(body).data?.message ?? 'The file could not be sent. Nothing was stored. Please try again.',
  );
}
