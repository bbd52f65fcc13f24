import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const RULES_ROOT = join(import.meta.dirname, '../../packages/rules');

/** The files directly in src. */
const TOP = 'top';

/** What is mutated one at a time: each folder of packages/rules/src, and `top` for the files beside them. */
export const mutationFolders = (): readonly string[] => [
  ...readdirSync(join(RULES_ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted(),
  TOP,
];

/** Tables of books and articles: nothing in them decides. */
export const EXCLUDED_FILES = ['src/sources.ts', 'src/load-sources.ts', 'src/blood/sources.ts'] as const;

/** The patterns of files of one folder, as Stryker wants them. */
export const mutatePatterns = (folder: string): string[] => [
  folder === TOP ? 'src/*.ts' : `src/${folder}/**/*.ts`,
  ...EXCLUDED_FILES.map((file) => `!${file}`),
];
