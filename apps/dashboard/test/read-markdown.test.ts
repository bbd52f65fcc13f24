import { methodsMarkdown } from '@freshlegs/rules/methods';
import { describe, expect, it } from 'vitest';
import { nest, readBlocks, readInline } from '../src/features/methods/read-markdown.ts';

describe('the methods as a page', () => {
  it('reads headings, paragraphs, lists and tables', () => {
    expect(
      readBlocks('# Methods\n\nOne\nline.\n\n- a\n  goes on\n- b\n\n| X | Y |\n| --- | --- |\n| 1 | a \\| b |'),
    ).toEqual([
      { kind: 'heading', level: 1, text: 'Methods', id: 'methods' },
      { kind: 'paragraph', text: 'One line.' },
      { kind: 'list', items: ['a goes on', 'b'] },
      { kind: 'table', head: ['X', 'Y'], rows: [['1', 'a | b']] },
    ]);
  });

  it('nests what stands below a heading', () => {
    const { before, sections } = nest(readBlocks('Before\n\n## One\n\nText\n\n### Inside\n\n- x\n\n## Two'), 2);
    expect(before).toEqual([{ kind: 'paragraph', text: 'Before' }]);
    expect(sections.map((section) => section.title)).toEqual(['One', 'Two']);
    expect(sections[0]?.blocks).toEqual([{ kind: 'paragraph', text: 'Text' }]);
    expect(sections[0]?.sections).toEqual([
      { title: 'Inside', id: 'inside', blocks: [{ kind: 'list', items: ['x'] }], sections: [] },
    ]);
  });

  it('reads links, parentheses in their address included', () => {
    expect(readInline('See [A 2017](https://doi.org/10.1016/S01(17)3-9).')).toEqual([
      { kind: 'text', text: 'See ' },
      { kind: 'link', text: 'A 2017', href: 'https://doi.org/10.1016/S01(17)3-9' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('marks bold and code within a line', () => {
    expect(readInline('It **never** uses `x`.')).toEqual([
      { kind: 'text', text: 'It ' },
      { kind: 'strong', text: 'never' },
      { kind: 'text', text: ' uses ' },
      { kind: 'code', text: 'x' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('leaves no mark of Markdown in what the rules say, and keeps every row as wide as its head', () => {
    const blocks = readBlocks(methodsMarkdown());
    const texts = blocks.flatMap((block) => {
      if (block.kind === 'list') return [...block.items];
      return block.kind === 'table' ? block.rows.flat() : [block.text];
    });
    expect(texts.length).toBeGreaterThan(500);
    expect(
      texts.flatMap(readInline).filter((part) => part.kind !== 'code' && /\*\*|`|^#|^- |\]\(/.test(part.text)),
    ).toEqual([]);
    const uneven = blocks.filter(
      (block) => block.kind === 'table' && block.rows.some((row) => row.length !== block.head.length),
    );
    expect(uneven).toEqual([]);
  });
});
