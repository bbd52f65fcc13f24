import { methodsMarkdown } from '@freshlegs/rules/methods';
import type { Metadata } from 'next';
import { MarkdownBlock } from '../../features/methods/markdown-block.tsx';
import { MethodsSection } from '../../features/methods/methods-section.tsx';
import { nest, readBlocks } from '../../features/methods/read-markdown.ts';
import { EntryFrame } from '../../features/shell/entry-frame.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Methods' };

/** What the rules mean, made from the rules themselves: each line, its source and its grade. */
export default function MethodsPage() {
  const [document] = nest(readBlocks(methodsMarkdown()), 1).sections;
  if (!document) return null;
  return (
    <EntryFrame wide>
      <PageHeader title={document.title} />
      <div className="grid gap-4">
        <div className="grid gap-2 text-sm text-muted">
          {document.blocks.map((block, place) => (
            <MarkdownBlock key={place} block={block} caption={document.title} />
          ))}
        </div>
        <nav aria-label="Chapters">
          <ul className="flex flex-wrap gap-2">
            {document.sections.map((section) => (
              <li key={section.id}>
                <a
                  href={`#${section.id}`}
                  className="inline-flex min-h-11 items-center rounded-full border border-edge bg-surface px-4 text-sm font-medium hover:bg-sunken"
                >
                  {section.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {document.sections.map((section) => (
          <MethodsSection key={section.id} section={section} />
        ))}
      </div>
    </EntryFrame>
  );
}
