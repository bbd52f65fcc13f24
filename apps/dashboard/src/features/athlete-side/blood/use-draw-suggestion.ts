'use client';

import { isLocalDate, type ClubId } from '@freshlegs/domain';
import { useEffect, useState } from 'react';
import { api } from '../../../client/api.ts';
import { drawDraftOf, UNKNOWN_DRAW, type DrawDraft } from './draw-draft.ts';

export interface DrawSuggestion {
  readonly draft: DrawDraft;
  /** Why, in sentences; empty when the log does not say anything. */
  readonly because: readonly string[];
}

const NOTHING: DrawSuggestion = { draft: UNKNOWN_DRAW, because: [] };

/** What the athlete's own log says about the circumstances of a draw. Nothing while it is not known or not reached. */
export function useDrawSuggestion(clubId: ClubId, collectedOn: string, collectedAt: string | null): DrawSuggestion {
  const [suggestion, setSuggestion] = useState(NOTHING);
  useEffect(() => {
    if (!isLocalDate(collectedOn)) return undefined;
    let isCurrent = true;
    const ask = async (): Promise<DrawSuggestion> => {
      const { suggested, because } = await api.bloodTest.drawContext.query({ clubId, collectedOn, collectedAt });
      return { draft: drawDraftOf(suggested), because };
    };
    // A suggestion that does not come is no reason to stop: the athlete answers without it.
    void ask()
      .catch(() => NOTHING)
      .then((answer) => isCurrent && setSuggestion(answer));
    return () => {
      isCurrent = false;
    };
  }, [clubId, collectedOn, collectedAt]);
  return suggestion;
}
