import { describe, expect, it } from 'vitest';
import { countsOf, inOrder, type BoardRow } from '../src/features/coach-side/board/board-order.ts';
import { heavinessWords, loadWords, summaryWords } from '../src/features/coach-side/board/board-words.ts';

const cause = { verdict: 'insufficient-data', word: 'Not enough data', sentence: null } as const;

function row(name: string, change: Partial<BoardRow> = {}): BoardRow {
  return {
    athleteId: name,
    name,
    group: 'quiet',
    on: '2026-03-10',
    claimed: true,
    state: { level: 'none', word: 'Nothing stands out', title: null, reason: null },
    stopTraining: false,
    heaviness: { shared: true, days: [] },
    load: { shared: true, weekKm: null, usualKm: null, percent: null, missing: null },
    fuel: cause,
    iron: cause,
    b12: cause,
    lastCheckIn: { shared: true, on: null },
    prompt: null,
    openPrompts: 0,
    notShared: [],
    ...change,
  };
}

const week = (weekKm: number | null): Partial<BoardRow> => ({
  load: { shared: true, weekKm, usualKm: null, percent: null, missing: null },
});
const names = (rows: readonly BoardRow[]): string[] => rows.map((one) => one.name);

describe('groups of the board', () => {
  it('counts everybody once', () => {
    const counts = { attention: 1, quiet: 2, unknown: 3, 'not-shared': 4 };
    expect(countsOf({ counts })).toEqual({ ...counts, all: 10 });
  });
});

describe('order of the board', () => {
  it('keeps the order of attention as it comes', () => {
    expect(names(inOrder([row('z'), row('a')], 'attention'))).toEqual(['z', 'a']);
  });

  it('sorts by load with a week of 0 km before an unknown one', () => {
    const rows = [row('unknown', week(null)), row('none', week(0)), row('most', week(52.5))];
    expect(names(inOrder(rows, 'load'))).toEqual(['most', 'none', 'unknown']);
  });

  it('sorts by the newest check-in, those without one last', () => {
    const rows = [
      row('never'),
      row('old', { lastCheckIn: { shared: true, on: '2026-03-01' } }),
      row('new', { lastCheckIn: { shared: true, on: '2026-03-09' } }),
    ];
    expect(names(inOrder(rows, 'check-in'))).toEqual(['new', 'old', 'never']);
  });

  it('leaves the rows it was given as they are', () => {
    const rows = [row('b'), row('a')];
    inOrder(rows, 'name');
    expect(names(rows)).toEqual(['b', 'a']);
  });
});

describe('words of the board', () => {
  it('sums up without calling anybody fine', () => {
    const counts = { quiet: 1, unknown: 0, 'not-shared': 0 };
    expect(summaryWords(countsOf({ counts: { ...counts, attention: 1 } }))).toBe('1 of 2 needs you today.');
    expect(summaryWords(countsOf({ counts: { ...counts, attention: 0 } }))).toBe(
      'Nobody of 1 needs you by what is known today.',
    );
    expect(summaryWords(countsOf({ counts: { ...counts, attention: 0, quiet: 0 } }))).toBe(
      'Nobody is in this squad yet.',
    );
  });

  it('tells a week of 0 km from an unknown and from a withheld one', () => {
    const load = { shared: true, weekKm: 0, usualKm: 40, percent: -100, missing: null };
    expect(loadWords(load)).toEqual({ week: '0 km', usual: 'usual 40 km (\u2212100\u00A0%)' });
    expect(loadWords({ ...load, weekKm: null })).toEqual({ week: 'Not enough data', usual: null });
    expect(loadWords({ ...load, shared: false })).toEqual({ week: 'Not shared', usual: null });
  });

  it('describes the line of heaviness, gaps not counted', () => {
    expect(heavinessWords({ shared: true, days: [3, null, 0] })).toBe('Heaviness: 2 of 3 days entered, latest 0 of 10');
    expect(heavinessWords({ shared: true, days: [null] })).toBe('Heaviness: no entry in 28 days');
    expect(heavinessWords({ shared: false, days: [] })).toBe('Heaviness: not shared');
  });
});
