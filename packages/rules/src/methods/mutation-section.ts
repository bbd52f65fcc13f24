import scores from '../../mutation-score.json' with { type: 'json' };
import { markdownTable } from './markdown-table.ts';

/** What became of the faults planted in one folder of the rules. */
export interface MutationScore {
  readonly folder: string;
  /** Local date of the run, YYYY-MM-DD. */
  readonly date: string;
  /** A test failed. */
  readonly killed: number;
  /** The tests did not come to an end. */
  readonly timeout: number;
  readonly survived: number;
  /** Reached by no test. */
  readonly noCoverage: number;
  /** Whether the written cases that lie beside the checkout were among the tests. */
  readonly withCases: boolean;
}

/** The last run of each folder: mutation-score.json of this package, written by `pnpm mutation`. */
export const MUTATION_SCORES: readonly MutationScore[] = scores;

/** How many planted faults the tests of the rules find. */
export function mutationSection(folders: readonly MutationScore[] = MUTATION_SCORES): string {
  return `## How well the tests guard the rules

\`pnpm mutation\` plants one small fault at a time in the rules: a turned comparison, a swapped sign, a condition that
always holds, a list left empty. Then it runs the tests of the rules. A fault that no test notices has survived. Faults in
words are not planted, and none in the tables of sources; what is planted includes faults that change nothing.
Found counts also the faults that keep the tests from coming to an end. A folder that is not listed has not been run, and
what was changed since the date of a run is not in it.

${folders.length === 0 ? 'Not run yet.' : markdownTable(HEAD, [...folders.map((score) => row(score)), row(sum(folders))])}

So that this takes minutes and not days, each property is tried with few generated records, and tests that need thousands of
them or look only at the words are left out. Hand-written cases with their answers lie outside the project; the last column
says whether they were among the tests.`;
}

const HEAD = ['Folder', 'Faults planted', 'Found', 'Survived', 'Reached by no test', 'Score', 'Date', 'Cases'];

const row = (score: MutationScore): string[] => {
  const found = score.killed + score.timeout;
  const planted = found + score.survived + score.noCoverage;
  return [
    score.folder,
    ...[planted, found, score.survived, score.noCoverage].map(String),
    `${((100 * found) / planted).toFixed(1)} %`,
    score.date,
    score.withCases ? 'yes' : 'no',
  ];
};

/** All folders together; the date is that of the oldest run. */
const sum = (folders: readonly MutationScore[]): MutationScore => {
  const total = (key: 'killed' | 'timeout' | 'survived' | 'noCoverage'): number =>
    folders.reduce((all, score) => all + score[key], 0);
  return {
    folder: 'all',
    date: folders.map(({ date }) => date).toSorted()[0] ?? '',
    killed: total('killed'),
    timeout: total('timeout'),
    survived: total('survived'),
    noCoverage: total('noCoverage'),
    withCases: folders.every(({ withCases }) => withCases),
  };
};
