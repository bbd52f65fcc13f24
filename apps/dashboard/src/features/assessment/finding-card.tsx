import { Disclosure } from '../../ui/disclosure.tsx';
import { UrgencyBadge } from '../../ui/urgency-badge.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { EVIDENCE_GRADE } from './evidence-words.ts';
import type { FindingView } from './views.ts';

/** One thing the rules say: the sentence, what to do, and on request why and how sure that is. */
export function FindingCard({ finding }: { finding: FindingView }) {
  const { title, sentence, suggestion, urgency, evidence, evidenceGrade, sources, wouldChangeOurMind } = finding;
  return (
    <article className="grid gap-2 rounded-xl border border-line bg-canvas p-3 sm:p-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h4 className="min-w-0 font-semibold">{title}</h4>
        <UrgencyBadge urgency={urgency} />
      </div>
      <p className="max-w-prose">{sentence}</p>
      {suggestion && (
        <p className="max-w-prose">
          <span className="font-semibold">What to do: </span>
          {suggestion}
        </p>
      )}
      <Disclosure summary="Why, and how sure">
        <div className="grid gap-3 text-sm">
          {evidence.length > 0 && <EvidenceList evidence={evidence} />}
          <p>
            <span className="font-semibold">Evidence: </span>
            {EVIDENCE_GRADE[evidenceGrade]}.
          </p>
          {wouldChangeOurMind !== '' && (
            <p>
              <span className="font-semibold">What would change this: </span>
              {wouldChangeOurMind}
            </p>
          )}
          {sources.length > 0 && (
            <div>
              <p className="font-semibold">Sources</p>
              <ul className="list-disc pl-5">
                {sources.map(({ id, citation, url }) => (
                  <li key={id}>
                    {url === null ? (
                      citation
                    ) : (
                      <a href={url} rel="noreferrer" target="_blank" className="underline underline-offset-2">
                        {citation}
                      </a>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </Disclosure>
    </article>
  );
}
