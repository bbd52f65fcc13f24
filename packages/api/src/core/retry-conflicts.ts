/** Postgres: serialization failure and deadlock. The transaction did nothing and may be run again as it is. */
const RETRYABLE = new Set(['40001', '40P01']);
const MAX_ATTEMPTS = 4;

/** The Postgres error code behind an error, looked for along its causes; null when there is none. */
export function postgresCode(error: unknown): string | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth++) {
    if ('code' in at && typeof at.code === 'string' && /^[0-9A-Z]{5}$/.test(at.code)) return at.code;
  }
  return null;
}

/** Runs a whole transaction again when the database ended it because of another one, up to four times in all. */
export async function retryConflicts<Result>(transaction: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction();
    } catch (error) {
      const code = postgresCode(error);
      if (code === null || !RETRYABLE.has(code) || attempt === MAX_ATTEMPTS) throw error;
      await new Promise((resume) => setTimeout(resume, 5 * attempt * attempt));
    }
  }
}
