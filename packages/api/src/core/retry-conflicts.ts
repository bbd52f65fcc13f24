import { postgresCode } from '@freshlegs/db';

/** Postgres: serialization failure and deadlock. The transaction did nothing and may be run again as it is. */
const RETRYABLE = new Set(['40001', '40P01']);
const MAX_ATTEMPTS = 4;

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
