import { describe, expect, it } from 'vitest';
import { isTooLateToRate } from '../src/features/athlete-side/runs/effort-window.ts';

describe('how hard a session was', () => {
  it('is asked for two weeks (evidence 1.1)', () => {
    expect(isTooLateToRate('2026-03-30', '2026-03-30')).toBe(false);
    expect(isTooLateToRate('2026-03-16', '2026-03-30')).toBe(false);
    expect(isTooLateToRate('2026-03-15', '2026-03-30')).toBe(true);
  });

  it('is asked while no day is given', () => {
    expect(isTooLateToRate('', '2026-03-30')).toBe(false);
  });
});
