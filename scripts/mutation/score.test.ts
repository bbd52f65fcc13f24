import { describe, expect, it } from 'vitest';
import { folderScore, withScore } from './score.ts';

const run = (folder: string) => ({ folder, date: '2026-03-30', withCases: false });
const counted = (folder: string, killed: number) => ({ ...folderScore(run(folder), []), killed });

describe('mutation score', () => {
  it('counts what became of the faults; words left out and programs that are none count nowhere', () => {
    const results = [
      'Killed',
      'Killed',
      'Timeout',
      'Survived',
      'NoCoverage',
      'Ignored',
      'CompileError',
      'RuntimeError',
    ];
    expect(
      folderScore(
        run('kernel'),
        results.map((status) => ({ status })),
      ),
    ).toEqual({
      folder: 'kernel',
      date: '2026-03-30',
      killed: 2,
      timeout: 1,
      survived: 1,
      noCoverage: 1,
      withCases: false,
    });
  });

  it('a new score replaces the old one of its folder; folders are in order', () => {
    const scores = [counted('blood', 1), counted('kernel', 2)];
    expect(withScore(scores, counted('kernel', 3))).toEqual([counted('blood', 1), counted('kernel', 3)]);
    expect(withScore(scores, counted('causes', 3)).map(({ folder }) => folder)).toEqual(['blood', 'causes', 'kernel']);
  });
});
