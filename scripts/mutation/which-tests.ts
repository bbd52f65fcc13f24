import { readdirSync } from 'node:fs';

/** Not run against faults: what is slow, and what only looks at words. */
const LEFT_OUT = [
  /^test\/properties-worse/,
  /^test\/reading-level/,
  /^test\/properties-zone/, // changes the zone of the process
  /#.*every file that defines a rule is registered/, // reads the sources, which hold the faults
  /#.*is what the rules say today/, // may be written anew while faults are tried
  /#.*sentences are short enough for a 14-year-old/,
  /#.*every text is a sentence or a title/,
];

export const isLeftOut = (idOrFile: string): boolean => LEFT_OUT.some((pattern) => pattern.test(idOrFile));

// Properties and texts come last: most faults are found by an example before.
const SLOW = /properties|wording|explained|blood-text|methods|simulate/;
export const isSlow = (file: string): boolean => SLOW.test(file);

/** The test files of the package in the working folder, quick ones first. */
export const testFiles = (): readonly string[] =>
  readdirSync('test')
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `test/${name}`)
    .filter((file) => !isLeftOut(file))
    .toSorted((a, b) => Number(isSlow(a)) - Number(isSlow(b)));
