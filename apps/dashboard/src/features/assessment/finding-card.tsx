import { Lightbulb } from 'lucide-react';
import { Disclosure } from '../../ui/disclosure.tsx';
import { UrgencyBadge } from '../../ui/urgency-badge.tsx';
import { FindingGrounds } from './finding-grounds.tsx';
import type { FindingView } from './views.ts';

interface FindingCardProps {
  finding: FindingView;
  /** The numbers are on show without another tap: inside something that was opened already. */
  open?: boolean;
}

/** One thing the rules say: the sentence, what to do, the numbers behind it, how sure that is, and what would change our mind. */
export function FindingCard({ finding, open = false }: FindingCardProps) {
  const { title, urgency, sentence, suggestion } = finding;
  return (
    <article className="grid gap-2 rounded-xl bg-sunken p-3 sm:p-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h4 className="min-w-0 font-semibold">{title}</h4>
        {urgency !== 'none' && <UrgencyBadge urgency={urgency} />}
      </div>
      <p className="max-w-prose">{sentence}</p>
      {suggestion && (
        <p className="flex max-w-prose gap-2">
          <Lightbulb aria-hidden className="mt-0.5 size-5 shrink-0 text-brand-strong" />
          <span>{suggestion}</span>
        </p>
      )}
      {open ? (
        <FindingGrounds finding={finding} />
      ) : (
        <Disclosure summary="Why, and how sure">
          <FindingGrounds finding={finding} />
        </Disclosure>
      )}
    </article>
  );
}
