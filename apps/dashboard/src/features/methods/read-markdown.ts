/** The small part of Markdown in which the rules describe themselves. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly id: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A heading with everything below it, down to the next one of its level. */
export interface Section {
  readonly title: string;
  readonly id: string;
  /** What stands before the first heading inside. */
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

export type Inline =
  | { readonly kind: 'text' | 'strong' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** Reads headings, paragraphs, lists and tables, separated by empty lines. */
export function readBlocks(markdown: string): Block[] {
  return markdown
    .split(/\n\s*\n/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '')
    .map(blockOf);
}

function blockOf(chunk: string): Block {
  const heading = /^(#{1,6}) (.*)$/.exec(chunk);
  if (heading) {
    const text = heading[2] ?? '';
    return { kind: 'heading', level: heading[1]?.length ?? 1, text, id: idOf(text) };
  }
  const lines = chunk.split('\n');
  if (chunk.startsWith('- ')) return { kind: 'list', items: joinContinued(lines) };
  if (chunk.startsWith('|')) {
    const [head = [], , ...rows] = lines.map(cellsOf);
    return { kind: 'table', head, rows };
  }
  return { kind: 'paragraph', text: lines.join(' ') };
}

/** Lines of a list that do not begin with a dash go on with the item before. */
function joinContinued(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (line.startsWith('- ')) items.push(line.slice(2));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return items;
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

const idOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const MARKS = /(\*\*[^*]+\*\*|`[^`]+`|\[[^\]]+\]\(https?:\S+?\)(?=[\s.,;]|$))/;

/** Bold, code and links within a line. */
export const readInline = (text: string): Inline[] =>
  text
    .split(MARKS)
    .filter((part) => part !== '')
    .map(inlineOf);

function inlineOf(part: string): Inline {
  if (part.startsWith('**') && part.endsWith('**')) return { kind: 'strong', text: part.slice(2, -2) };
  if (part.startsWith('`') && part.endsWith('`')) return { kind: 'code', text: part.slice(1, -1) };
  const link = /^\[([^\]]+)\]\((https?:\S+)\)$/.exec(part);
  return link ? { kind: 'link', text: link[1] ?? '', href: link[2] ?? '' } : { kind: 'text', text: part };
}

/** The blocks as a tree of headings, from `level` down. What stands before the first heading is left to the caller. */
export function nest(
  blocks: readonly Block[],
  level: number,
): { readonly before: readonly Block[]; readonly sections: readonly Section[] } {
  const starts = blocks.flatMap((block, index) => (block.kind === 'heading' && block.level === level ? [index] : []));
  const sections = starts.flatMap((start, place) => {
    const heading = blocks[start];
    if (heading?.kind !== 'heading') return [];
    const inside = nest(blocks.slice(start + 1, starts[place + 1] ?? blocks.length), level + 1);
    return [{ title: heading.text, id: heading.id, blocks: inside.before, sections: inside.sections }];
  });
  return { before: blocks.slice(0, starts[0] ?? blocks.length), sections };
}
