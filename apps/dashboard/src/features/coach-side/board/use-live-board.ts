'use client';

import { useEffect, useState } from 'react';
import type { Board } from './board-order.ts';
import { FOLLOW_EVERY_MS, lookAgain } from './follow-board.ts';

export interface LiveBoard {
  readonly board: Board;
  /** `waiting`: the rest of a large squad is on its way. `late`: the last look did not get through. */
  readonly state: 'current' | 'waiting' | 'late' | 'signed-out';
}

/**
 * The board as it is now: what the page brought along, then the rest of it, then whatever changes, looked for every half
 * minute while the page is seen and at once when somebody comes back to it.
 */
export function useLiveBoard(clubId: string, squadId: string, first: Board, isWhole: boolean): LiveBoard {
  const [live, setLive] = useState<LiveBoard>({ board: first, state: isWhole ? 'current' : 'waiting' });
  useEffect(() => {
    let tag: string | null = null;
    let looking = false;
    let gone = false;
    const look = async (): Promise<void> => {
      if (looking || gone || document.visibilityState !== 'visible') return;
      looking = true;
      const seen = await lookAgain(clubId, squadId, tag);
      looking = false;
      if (gone) return;
      if (typeof seen === 'object') ({ tag } = seen);
      if (seen === 'signed-out') gone = true;
      setLive((before) => after(before, seen));
    };
    const timer = setInterval(() => void look(), FOLLOW_EVERY_MS);
    const comeBack = (): void => void look();
    document.addEventListener('visibilitychange', comeBack);
    window.addEventListener('online', comeBack);
    if (!isWhole) void look();
    return () => {
      gone = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', comeBack);
      window.removeEventListener('online', comeBack);
    };
  }, [clubId, squadId, isWhole]);
  return live;
}

function after(before: LiveBoard, seen: Awaited<ReturnType<typeof lookAgain>>): LiveBoard {
  if (seen === 'unchanged') return { ...before, state: 'current' };
  if (seen === 'not-reached') return { ...before, state: before.state === 'waiting' ? 'waiting' : 'late' };
  if (seen === 'signed-out') return { board: { ...before.board, rows: [] }, state: 'signed-out' };
  return { board: seen.board, state: 'current' };
}
