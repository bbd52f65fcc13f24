import { Table, Td, Th } from '../../ui/table.tsx';
import { readInline, type Block } from './read-markdown.ts';

/** One block of the methods. Headings are made by the sections. */
export function MarkdownBlock({ block, caption }: { block: Block; caption: string }) {
  switch (block.kind) {
    case 'heading':
      return <p className="font-semibold">{block.text}</p>;
    case 'paragraph':
      return (
        <p className="max-w-prose">
          <Line text={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul className="grid max-w-prose list-disc gap-1.5 pl-5">
          {block.items.map((item) => (
            <li key={item}>
              <Line text={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <Table caption={caption}>
          <thead>
            <tr>
              {block.head.map((cell) => (
                <Th key={cell}>{cell}</Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((cell, column) => (
                  <Td key={block.head[column]} className="min-w-24">
                    <Line text={cell} />
                  </Td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      );
  }
}

function Line({ text }: { text: string }) {
  return readInline(text).map((part, place) => {
    const key = `${place}-${part.text}`;
    if (part.kind === 'strong') return <strong key={key}>{part.text}</strong>;
    if (part.kind === 'code') {
      return (
        <code key={key} className="rounded bg-sunken px-1 font-mono text-[0.9em] break-words">
          {part.text}
        </code>
      );
    }
    if (part.kind === 'link') {
      return (
        <a
          key={key}
          href={part.href}
          rel="noreferrer"
          target="_blank"
          className="text-brand-strong underline underline-offset-2"
        >
          {part.text}
          <span className="sr-only"> (opens a new tab)</span>
        </a>
      );
    }
    return <span key={key}>{part.text}</span>;
  });
}
