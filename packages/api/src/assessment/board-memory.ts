import type { Runtime } from '../core/runtime.ts';
import type { ReadBoard } from './read-board.ts';

/** Some hundred squads with a few viewers each; the oldest makes room. */
const MAX_BYTES = 64 * 1024 * 1024;

interface Memory {
  readonly boards: Map<string, ReadBoard>;
  bytes: number;
}

// A demo beside the club has a runtime, and a database, of its own.
const memories = new WeakMap<Runtime, Memory>();

/**
 * The board that this process put together last under this version, while it is still the same day for everybody on it.
 * The version says all that may change a board (see `boardVersion`), so that what is remembered is what would be read.
 */
export function rememberedBoard(runtime: Runtime, version: string): ReadBoard | null {
  const board = memories.get(runtime)?.boards.get(version);
  if (!board?.sameDay) return null;
  const nowMs = runtime.now().getTime();
  return board.sameDay.from.getTime() <= nowMs && nowMs < board.sameDay.until.getTime() ? board : null;
}

/** Remembers a board that is made of ready cards alone. */
export function rememberBoard(runtime: Runtime, version: string, board: ReadBoard): void {
  if (board.sameDay === null) return;
  const memory = memories.get(runtime) ?? { boards: new Map<string, ReadBoard>(), bytes: 0 };
  memories.set(runtime, memory);
  forget(memory, version);
  memory.boards.set(version, board);
  memory.bytes += bytesOf(board);
  for (const oldest of memory.boards.keys()) {
    if (memory.bytes <= MAX_BYTES) return;
    forget(memory, oldest);
  }
}

function forget(memory: Memory, version: string): void {
  const board = memory.boards.get(version);
  if (!board) return;
  memory.boards.delete(version);
  memory.bytes -= bytesOf(board);
}

/** Two bytes a letter at most, and an id an athlete. */
const bytesOf = ({ rows, athleteIds }: ReadBoard): number => 2 * rows.length + 80 * athleteIds.length;
