import type { RuleDoc } from '../src/kernel/rule.ts';

/** FNV-1a over the numbers of a rule: small, stable, and enough to see that one changed. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

interface Locked {
  readonly version: number;
  readonly parameters: string;
  readonly codes: readonly string[];
}

/** Rule id -> version, hash of its parameters (value, unit, origin) and its codes, in character order. */
export const lockOf = (rules: readonly RuleDoc[]): Record<string, Locked> =>
  Object.fromEntries(
    rules
      .map(({ id, version, parameters, codes }) => {
        const numbers = Object.entries(parameters)
          .map(([name, { value, unit, origin }]) => [name, value, unit, origin])
          .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
        return [id, { version, parameters: hashOf(JSON.stringify(numbers)), codes: codes.toSorted() }] as const;
      })
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
