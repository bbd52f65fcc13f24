import { describe, expect, it } from 'vitest';
import { verified } from './verbs.ts';

const counts = { clubs: 1, assessments: 2, cards: 4, days: 30, outdated: 1 };

describe('verify-derived', () => {
  it('says what was compared when all is equal', () => {
    expect(verified({ ...counts, differences: [] }).at(-1)).toBe('All are equal.');
    expect(verified({ ...counts, differences: [] })[0]).toContain('2 assessments, 30 days and 4 cards');
  });

  it('fails with the ids of what differs', () => {
    const difference = { clubId: 'c1', athleteId: 'a1', row: 'assessment', column: 'body' } as const;
    expect(() => verified({ ...counts, differences: [difference] })).toThrow(
      /1 differences:\nclub c1, athlete a1: assessment, body$/,
    );
  });
});
