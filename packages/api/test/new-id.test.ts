import { describe, expect, it } from 'vitest';
import { newId } from '../src/core/runtime.ts';

describe('newId', () => {
  it('rises within one millisecond, and is a UUIDv7 of its instant', () => {
    const runtime = { now: () => new Date('2026-03-30T10:00:00.123Z') };
    const ids = Array.from({ length: 5000 }, () => newId<string>(runtime));
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(5000);
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(
      true,
    );
    expect(Number.parseInt((ids[0] ?? '').replaceAll('-', '').slice(0, 12), 16)).toBe(
      Date.parse('2026-03-30T10:00:00.123Z'),
    );
  });
});
