import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect } from 'vitest';

export interface CollectedTest {
  /** The same in every run of the same tests. */
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** The file as the run names it: below the package. */
  readonly shortName: string;
  readonly run: () => unknown;
}

type Body = (...values: readonly unknown[]) => unknown;
type Each = (rows: readonly unknown[]) => (name: string, body: Body) => void;
type Declare = ((name: string, body: Body) => void) & { each: Each; skipIf: (skip: boolean) => Declare };

const nothing = (): void => {};

/** A stand-in for vitest that only notes the tests of one file: `describe`, `it`, `each`, `skipIf`, with vitest's `expect`. */
export function testCollector(file: string, shortName: string): { vitest: object; tests: readonly CollectedTest[] } {
  const tests: CollectedTest[] = [];
  const groups: string[] = [];
  const times = new Map<string, number>();

  const note = (name: string, body: Body): void => {
    const full = [...groups, name].join(' > ');
    const time = (times.get(full) ?? 0) + 1;
    times.set(full, time);
    const unique = time === 1 ? full : `${full} (${time})`;
    tests.push({ id: `${shortName}#${unique}`, name: unique, file, shortName, run: body });
  };
  const group = (name: string, body: Body): void => {
    groups.push(name);
    body();
    groups.pop();
  };
  const declare = (one: (name: string, body: Body) => void): Declare =>
    Object.assign((name: string, body: Body) => one(name, body), {
      each: (rows: readonly unknown[]) => (name: string, body: Body) => {
        for (const row of rows) one(name, () => (Array.isArray(row) ? body(...row) : body(row)));
      },
      skipIf: (skip: boolean) => declare(skip ? nothing : one),
    });

  // Vitest keeps snapshots only while it runs itself.
  const toMatchFileSnapshot = (received: unknown, path: string): void =>
    expect(received).toBe(readFileSync(resolve(dirname(file), path), 'utf8'));
  const expecting = (received: unknown) =>
    Object.assign(expect(received), { toMatchFileSnapshot: (path: string) => toMatchFileSnapshot(received, path) });
  return { vitest: { describe: declare(group), it: declare(note), expect: Object.assign(expecting, expect) }, tests };
}
