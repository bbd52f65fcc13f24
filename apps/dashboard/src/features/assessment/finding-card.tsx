import { STRENGTH_WORDS } from '@freshlegs/rules';
import { Lightbulb } from 'lucide-react';
import type { ReactNode } from 'react';
import { Disclosure } from '../../ui/disclosure.tsx';
import { UrgencyBadge } from '../../ui/urgency-badge.tsx';
import { EvidenceList } from './evidence-list.tsx';
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
        <Grounds finding={finding} />
      ) : (
        <Disclosure summary="Why, and how sure">
          <Grounds finding={finding} />
        </Disclosure>
      )}
    </article>
  );
}

function Grounds({
  finding: { evidence, evidenceGrade, wouldChangeOurMind, sources, showValues },
}: {
  finding: FindingView;
}) {
  return (
    <div className="grid gap-3">
      {evidence.length > 0 && <EvidenceList evidence={evidence} />}
      {!showValues && <p className="text-sm text-muted">The numbers behind this are not shared.</p>}
      <dl className="grid gap-2 text-sm">
        <Fact label="How sure">{STRENGTH_WORDS[evidenceGrade]}</Fact>
        {wouldChangeOurMind && <Fact label="What would change our mind">{wouldChangeOurMind}</Fact>}
        {sources.length > 0 && (
          <Fact label={sources.length === 1 ? 'Source' : 'Sources'}>
            <ul className="grid gap-1">
              {sources.map((source) => (
                <li key={source.id}>
                  <Source {...source} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 pl-3.5 sm:grid-cols-[minmax(0,15rem)_1fr]">
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0 first-letter:uppercase">{children}</dd>
    </div>
  );
}

function Source({ citation, url }: FindingView['sources'][number]) {
  if (url === null) return <>{citation}</>;
  return (
    <a href={url} rel="noreferrer" target="_blank" className="text-brand-strong underline underline-offset-2">
      {citation}
      <span className="sr-only"> (opens a new tab)</span>
    </a>
  );
}
