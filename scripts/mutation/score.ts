import { readFile, writeFile } from 'node:fs/promises';

/** What became of the faults planted in one folder. */
export interface FolderScore {
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

/** The results of one folder, counted. Changed words, which are not tried, and programs that are none count nowhere. */
export function folderScore(
  { folder, date, withCases }: Pick<FolderScore, 'folder' | 'date' | 'withCases'>,
  results: readonly { readonly status: string }[],
): FolderScore {
  const count = (wanted: string): number => results.filter(({ status }) => status === wanted).length;
  return {
    folder,
    date,
    killed: count('Killed'),
    timeout: count('Timeout'),
    survived: count('Survived'),
    noCoverage: count('NoCoverage'),
    withCases,
  };
}

/** The scores with this one in place of an older one of its folder, in the order of the folders. */
export const withScore = (scores: readonly FolderScore[], score: FolderScore): FolderScore[] =>
  [...scores.filter(({ folder }) => folder !== score.folder), score].toSorted((a, b) => (a.folder < b.folder ? -1 : 1));

/** Puts the score of a folder into the file that the methods are written from. */
export async function writeScore(path: string, score: FolderScore): Promise<void> {
  const scores: FolderScore[] = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, `${JSON.stringify(withScore(scores, score), null, 2)}\n`);
}
