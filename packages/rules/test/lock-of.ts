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

/** Rule id -> version and hash of its parameters (value, unit, origin), in character order. */
export const lockOf = (rules: readonly RuleDoc[]): Record<string, { version: number; parameters: string }> =>
  Object.fromEntries(
    rules
      .map(({ id, version, parameters }) => {
        const numbers = Object.entries(parameters)
          .map(([name, { value, unit, origin }]) => [name, value, unit, origin])
          .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
        return [id, { version, parameters: hashOf(JSON.stringify(numbers)) }] as const;
      })
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
