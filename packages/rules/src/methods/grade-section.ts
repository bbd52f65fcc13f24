import type { EvidenceGrade } from '@freshlegs/domain';
import { STRENGTH_WORDS } from '../explain/strength-words.ts';
import { EVIDENCE_WEIGHT } from '../ranking/rank-contributors.ts';
import { GRADE_MEANINGS } from './intended-use.ts';
import { markdownTable } from './markdown-table.ts';
import { decimal } from './parameter-words.ts';

const GRADES: readonly EvidenceGrade[] = ['A', 'B', 'C', 'D'];

/** A grade in words with its letter: "good evidence (B)". */
export const gradeWords = (grade: EvidenceGrade): string => `${STRENGTH_WORDS[grade]} (${grade})`;

/** How good the evidence is, and what it weighs in the order. */
export const gradeSection = (): string => `## Grades of evidence

${markdownTable(
  ['Grade', 'In words', 'Meaning', 'Weight in the order (E)'],
  GRADES.map((grade) => [grade, STRENGTH_WORDS[grade], GRADE_MEANINGS[grade], decimal(EVIDENCE_WEIGHT[grade])]),
)}`;
