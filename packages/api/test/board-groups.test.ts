import { describe, expect, it } from 'vitest';
import { groupOf } from '../src/assessment/board-row.ts';

describe('groups of the board', () => {
  it('ask for attention from "talk" on, and for every open prompt', () => {
    expect([groupOf('discuss', 0), groupOf('emergency', 0), groupOf('none', 1), groupOf('not-shared', 1)]).toEqual([
      'attention',
      'attention',
      'attention',
      'attention',
    ]);
    expect([groupOf('none', 0), groupOf('info', 0)]).toEqual(['quiet', 'quiet']);
  });

  it('never count what is unknown or not shared among those where nothing stands out', () => {
    expect([groupOf('unknown', 0), groupOf('not-shared', 0)]).toEqual(['unknown', 'not-shared']);
  });
});
