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
  /** Sends a write and notes what came back; true when it was acknowledged. */
  readonly send: (write: Write) => Promise<boolean>;
  /** The same, for who looks at the answer. */
  readonly outcomeOf: (write: Write) => Promise<Outcome>;
}

const NOTHING: Entry = { acknowledged: null, unanswered: [] };

export function openBook(): Book {
  const entries = new Map<string, Entry>();
  const outcomeOf = async (write: Write): Promise<Outcome> => {
    const before = entries.get(write.key) ?? NOTHING;
    if (!before.unanswered.includes(write.values))
      entries.set(write.key, { ...before, unanswered: [...before.unanswered, write.values] });
    const outcome = await write.send();
    if (isAcknowledged(outcome)) entries.set(write.key, { acknowledged: write.values, unanswered: [] });
    return outcome;
  };
  return { entries, outcomeOf, send: async (write) => isAcknowledged(await outcomeOf(write)) };
}

const isAcknowledged = (outcome: Outcome): boolean => outcome?.status === 200 || outcome?.status === 201;
