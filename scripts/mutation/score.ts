import { readFile, writeFile } from 'node:fs/promises';
import type { MutationScore } from '@freshlegs/rules/methods';

/** The results of one folder, counted. Changed words, which are not tried, and programs that are none count nowhere. */
export function folderScore(
  { folder, date, withCases }: Pick<MutationScore, 'folder' | 'date' | 'withCases'>,
  results: readonly { readonly status: string }[],
): MutationScore {
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
export const withScore = (scores: readonly MutationScore[], score: MutationScore): MutationScore[] =>
  [...scores.filter(({ folder }) => folder !== score.folder), score].toSorted((a, b) => (a.folder < b.folder ? -1 : 1));

/** Puts the score of a folder into the file that the methods are written from. */
export async function writeScore(path: string, score: MutationScore): Promise<void> {
  const scores: MutationScore[] = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, `${JSON.stringify(withScore(scores, score), null, 2)}\n`);
}
