import type { UserId } from '@freshlegs/domain';
import type { Runtime } from '../core/runtime.ts';

const HOUR_MS = 3_600_000;
const MAX_KEYS = 10_000;

/** One person reading one thing, in an hour: what has one event in the audit trail. */
export interface HourlyRead {
  readonly hour: number;
  readonly key: string;
}

export const hourlyRead = (runtime: Runtime, userId: UserId, what: string): HourlyRead => ({
  hour: Math.floor(runtime.now().getTime() / HOUR_MS),
  key: `${userId} ${what}`,
});

// A demo beside the club has a runtime, and a database, of its own.
const memories = new WeakMap<Runtime, { readonly hour: number; readonly keys: Set<string> }>();

/** True if this process knows that the reading is in the audit trail of its hour. */
export function isReadAudited(runtime: Runtime, { hour, key }: HourlyRead): boolean {
  const memory = memories.get(runtime);
  return memory?.hour === hour && memory.keys.has(key);
}

/** Remembers a reading; only once the transaction that wrote its event is committed. */
export function rememberRead(runtime: Runtime, { hour, key }: HourlyRead): void {
  const memory = memories.get(runtime);
  const isFull = memory?.hour !== hour || memory.keys.size >= MAX_KEYS;
  const current = memory === undefined || isFull ? { hour, keys: new Set<string>() } : memory;
  current.keys.add(key);
  memories.set(runtime, current);
}
