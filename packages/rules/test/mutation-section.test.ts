import { describe, expect, it } from 'vitest';
import { mutationSection } from '../src/methods/mutation-section.ts';

const score = (
  folder: string,
  date: string,
  killed: number,
  timeout: number,
  survived: number,
  noCoverage: number,
) => ({
  folder,
  date,
  killed,
  timeout,
  survived,
  noCoverage,
  withCases: folder !== 'top',
});

describe('the section on planted faults', () => {
  it('a row for each folder and one for all, with the date of the oldest run', () => {
    // (170 + 10) / 200 = 90.0 %; (90 + 0) / 100 = 90.0 %; (260 + 10) / 300 = 90.0 %; 2 of 3 = 66.7 %.
    const section = mutationSection([
      score('blood', '2026-03-30', 170, 10, 15, 5),
      score('top', '2026-03-28', 90, 0, 9, 1),
    ]);
    expect(section).toContain('| blood | 200 | 180 | 15 | 5 | 90.0 % | 2026-03-30 | yes |');
    expect(section).toContain('| top | 100 | 90 | 9 | 1 | 90.0 % | 2026-03-28 | no |');
    expect(section).toContain('| all | 300 | 270 | 24 | 6 | 90.0 % | 2026-03-28 | no |');
    expect(mutationSection([score('state', '2026-03-30', 2, 0, 1, 0)])).toContain('| state | 3 | 2 | 1 | 0 | 66.7 % |');
  });

  it('says so when nothing was run', () => {
    expect(mutationSection([])).toContain('Not run yet.');
    expect(mutationSection([])).not.toContain('| all |');
  });
});
