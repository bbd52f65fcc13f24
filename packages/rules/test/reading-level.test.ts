import { describe, expect, it } from 'vitest';
import { explainFinding } from '../src/explain/explain-finding.ts';
import { readingGrade } from './reading-level.ts';
import { manyFindings, spokenContext, spokenToAthletesAndCoaches } from './spoken.ts';

/** The school year that begins at 14; the formula is quoted at `readingGrade`. */
const GRADE_OF_14_YEAR_OLDS = 9;
/** Shorter ones are titles and labels, often the name of a measure alone: the formula says nothing about them. */
const FEWEST_WORDS = 8;
const texts = spokenToAthletesAndCoaches();
const wordsOf = (text: string): number => text.split(/\s+/).length;

describe('reading level', () => {
  it('the formula, by hand', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59 = -1.45.
    expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(-1.45, 9);
    expect(
      readingGrade(
        'Observational epidemiology demonstrates heterogeneous associations between accumulated distance and injury.',
      ),
    ).toBeGreaterThan(15);
  });

  it('every sentence for athletes and coaches is fit for a 14-year-old', () => {
    expect(texts.length).toBeGreaterThan(1000);
    const hard = texts
      .filter(({ text }) => wordsOf(text) >= FEWEST_WORDS && readingGrade(text) > GRADE_OF_14_YEAR_OLDS)
      .map(({ where, text }) => [where, text, readingGrade(text).toFixed(1)]);
    expect(hard).toEqual([]);
  });

  it('titles and labels are short', () => {
    const long = texts.filter(
      ({ text }) =>
        wordsOf(text) < FEWEST_WORDS && (text.length > 60 || text.split(/\s+/).some((word) => word.length > 18)),
    );
    expect(long).toEqual([]);
  });
});

describe('high and low never share a text', () => {
  const OPPOSITE: readonly (readonly [low: readonly string[], high: readonly string[]])[] = [
    [
      ['B.IRON.DEPLETED', 'B.IRON.LOW', 'B.IRON.LOW_FUNCTIONAL', 'B.IRON.BORDERLINE', 'B.IRON.LOW_HB_LOW_FERRITIN'],
      ['B.IRON.HIGH', 'B.IRON.VERY_HIGH', 'B.IRON.UPPER_RANGE'],
    ],
    [['B.IRON.LOW_HB_IRON_UNKNOWN', 'B.IRON.LOW_HB_LOW_FERRITIN', 'B.IRON.LOW_HB_FERRITIN_NOT_LOW'], ['B.HB.HIGH']],
    [['B.MCV.LOW'], ['B.MCV.HIGH']],
    [['B.B12.LOW', 'B.B12.FUNCTIONAL_LOW', 'B.B12.INDETERMINATE'], ['B.B12.HIGH_UNSUPPLEMENTED']],
    [
      ['B.VITAMIN_D.LOW', 'B.VITAMIN_D.INSUFFICIENT'],
      ['B.VITAMIN_D.HIGH', 'B.VITAMIN_D.VERY_HIGH'],
    ],
    [
      ['B.TSH.SUPPRESSED', 'B.TSH.BELOW_RANGE'],
      ['B.TSH.RAISED', 'B.TSH.RAISED_10_PLUS'],
    ],
    [['W.HRV.BELOW'], ['W.HRV.ABOVE']],
    [['H.BML.2_3', 'H.BML.3PLUS'], ['H.GAIN']],
  ];
  const findings = manyFindings();
  /** Titles, sentences and suggestions of a code, numbers and dates left out, without and with values. */
  const textsOf = (code: string): ReadonlySet<string> =>
    new Set(
      findings
        .filter((finding) => finding.code === code)
        .flatMap((finding) =>
          (['coach', 'athlete', 'physician'] as const).flatMap((reader) =>
            [true, false].flatMap((values) => {
              const { title, sentence, suggestion } = explainFinding(finding, reader, spokenContext(values));
              return [title, sentence, suggestion ?? ''];
            }),
          ),
        )
        .filter((text) => text !== '')
        .map((text) => text.replaceAll(/\d+(?:[.,]\d+)?/g, '#')),
    );

  it.each(OPPOSITE)('%s and %s', (lows, highs) => {
    for (const low of lows) {
      const said = textsOf(low);
      expect([low, said.size > 1]).toEqual([low, true]);
      for (const high of highs) {
        const other = textsOf(high);
        expect([high, other.size > 1]).toEqual([high, true]);
        expect([low, high, [...other].filter((text) => said.has(text))]).toEqual([low, high, []]);
      }
    }
  });
});
