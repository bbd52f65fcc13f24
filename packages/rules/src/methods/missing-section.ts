import { DATA_WORDS, INSUFFICIENT_WORDS } from '../explain/explain-insufficient.ts';
import { markdownTable } from './markdown-table.ts';

/** When a judgement is missing, and notes about the data: what is said and what would help. */
export const missingSection = (): string => `## When data are missing

A day without an entry is unknown, not a rest day, until somebody says so.

${markdownTable(
  ['What', 'What is said', 'What would help'],
  Object.values(INSUFFICIENT_WORDS).map(({ title, sentence, logNext }) => [title, sentence, logNext]),
)}

Notes about the data themselves change no urgency:

${markdownTable(
  ['What', 'What is said', 'What would help'],
  Object.values(DATA_WORDS).map(({ title, sentence, logNext }) => [title, sentence, logNext]),
)}`;
