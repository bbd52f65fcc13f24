import { STRENGTH_WORDS } from '@freshlegs/rules';
import type { ReactNode } from 'react';
import { EvidenceList } from './evidence-list.tsx';
import type { FindingView } from './views.ts';

/** The numbers behind a finding, how sure that is, what would change our mind, and where it comes from. */
export function FindingGrounds({
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
