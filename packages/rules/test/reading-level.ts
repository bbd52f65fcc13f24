/** Letters that do not count a syllable of their own at the end of an English word. */
const SILENT_END = /(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/;

/** Vowel groups of a word, a silent ending left out; at least one. The usual count of readability programs. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const groups = letters
    .replace(SILENT_END, (end) => (/^[^laeiouy]/.test(end) ? (end[0] ?? '') : ''))
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

const sentencesOf = (text: string): number =>
  Math.max(1, text.split(/[.!?:;]+(?=\s|$)/).filter((one) => one.trim() !== '').length);
const wordsOf = (text: string): readonly string[] => text.match(/[A-Za-z][A-Za-z'’-]*/g) ?? [];

/**
 * US school grade that reads a text with ease: 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid JP,
 * Fishburne RP, Rogers RL, Chissom BS. Research Branch Report 8-75, Naval Technical Training Command, 1975). Grade 8 is
 * the school year in which children turn 14.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const spoken = words.reduce((total, word) => total + syllables(word), 0);
  return 0.39 * (words.length / sentencesOf(text)) + 11.8 * (spoken / words.length) - 15.59;
}
