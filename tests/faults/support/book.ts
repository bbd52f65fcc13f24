import type { Outcome } from './visitor.ts';
import type { Write } from './write.ts';

/** What the senders of one entry know about it. */
export interface Entry {
  /** What the product said it has kept; null: it never said so. */
  readonly acknowledged: string | null;
  /** Sent since, without an answer that says whether it was kept. */
  readonly unanswered: readonly string[];
}

/** What everybody sent, and what was acknowledged. */
export interface Book {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Sends a write and notes whether it was acknowledged. */
  readonly send: (write: Write) => Promise<boolean>;
  readonly count: { sent: number; acknowledged: number; refused: number; lost: number };
}

const NOTHING: Entry = { acknowledged: null, unanswered: [] };

export function openBook(): Book {
  const entries = new Map<string, Entry>();
  const count = { sent: 0, acknowledged: 0, refused: 0, lost: 0 };
  const entryOf = (write: Write): Entry => entries.get(write.key) ?? NOTHING;
  return {
    entries,
    count,
    send: async (write) => {
      const before = entryOf(write);
      if (!before.unanswered.includes(write.values))
        entries.set(write.key, { ...before, unanswered: [...before.unanswered, write.values] });
      count.sent += 1;
      const outcome = await write.send();
      if (!isAcknowledged(outcome)) {
        count[outcome === null ? 'lost' : 'refused'] += 1;
        return false;
      }
      count.acknowledged += 1;
      entries.set(write.key, { acknowledged: write.values, unanswered: [] });
      return true;
    },
  };
}

const isAcknowledged = (outcome: Outcome): boolean => outcome?.status === 200 || outcome?.status === 201;
