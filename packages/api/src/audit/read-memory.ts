import type { Runtime } from '../core/runtime.ts';

const HOUR_MS = 3_600_000;
const MAX_KEYS = 10_000;

interface Remembered {
  hour: number;
  readonly keys: Set<string>;
}

// A demo beside the club has a runtime, and a database, of its own.
const memories = new WeakMap<Runtime, Remembered>();

function memoryOf(runtime: Runtime): Remembered {
  const hour = Math.floor(runtime.now().getTime() / HOUR_MS);
  const memory = memories.get(runtime) ?? { hour, keys: new Set() };
  if (memory.hour !== hour || memory.keys.size >= MAX_KEYS) memory.keys.clear();
  memory.hour = hour;
  memories.set(runtime, memory);
  return memory;
}

/** True if this process knows that this reading, by this key, is in the audit trail of this hour. */
export const isReadAudited = (runtime: Runtime, key: string): boolean => memoryOf(runtime).keys.has(key);

/** Remembers a reading of this hour; only once the transaction that wrote its event is committed. */
export function rememberRead(runtime: Runtime, key: string): void {
  memoryOf(runtime).keys.add(key);
}
