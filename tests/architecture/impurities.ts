import { withoutComments } from './imported-modules.ts';

const impure: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\.|\bTemporal\.Now\b/],
  ['chance', /\bMath\.random\b|\bcrypto\.|\brandomUUID\b/],
  ['the process', /\bprocess\.|\bglobalThis\b/],
  ['the network or timers', /\bfetch\(|\bset(?:Timeout|Interval|Immediate)\(/],
  ['the zone of the machine', /\.get(?:Date|Day|Month|FullYear|Hours|Minutes|TimezoneOffset)\(|\btoLocale\w*String\(/],
];

/** What a pure package must not touch, as found in a source text. */
export function impurities(text: string): readonly string[] {
  const code = withoutComments(text);
  return impure.filter(([, pattern]) => pattern.test(code)).map(([what]) => what);
}
