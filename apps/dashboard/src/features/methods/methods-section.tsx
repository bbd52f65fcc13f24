import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { MarkdownBlock } from './markdown-block.tsx';
import type { Section } from './read-markdown.ts';

/** A chapter of the methods; its rules open on request. */
export function MethodsSection({ section }: { section: Section }) {
  return (
    <Card id={section.id} title={section.title} className="scroll-mt-4">
      <Blocks section={section} />
      {section.sections.map((part) => (
        <section key={part.id} id={part.id} className="grid gap-2">
          <h3 className="font-semibold">{part.title}</h3>
          <Blocks section={part} />
          {part.sections.length > 0 && (
            <ul className="divide-y divide-line">
              {part.sections.map((rule) => (
                <li key={rule.id}>
                  <Disclosure summary={rule.title}>
                    <div className="grid gap-3">
                      <Blocks section={rule} />
                    </div>
                  </Disclosure>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </Card>
  );
}

function Blocks({ section }: { section: Section }) {
  return section.blocks.map((block, place) => <MarkdownBlock key={place} block={block} caption={section.title} />);
}
