import { RULES } from '../causes/registry.ts';
import { SOURCES, type Source } from '../sources.ts';
import { markdownTable } from './markdown-table.ts';

const STATUS_WORDS: Readonly<Record<Source['status'], string>> = {
  read: 'read at the source',
  quoted: 'read on a page that quotes it',
  known: 'known from the literature, not read again',
};

/** Every source with the rules that rest on it. */
export const sourcesSection = (): string => `## Sources

${markdownTable(
  ['Source', 'Citation', 'How we know it', 'Rules it supports'],
  Object.entries<Source>(SOURCES).map(([id, { title, citation, status, url }]) => [
    `\`${id}\``,
    `${title}. ${url === null ? citation : `[${citation}](${url})`}`,
    STATUS_WORDS[status],
    supported(id) || 'no single rule: a measure or background',
  ]),
)}`;

/** Rules that name the source, or take a number from it. */
const supported = (source: string): string =>
  RULES.filter(
    ({ sources, parameters }) =>
      sources.some((id) => id === source) || Object.values(parameters).some(({ origin }) => origin === source),
  )
    .map(({ id }) => `\`${id}\``)
    .join(', ');
