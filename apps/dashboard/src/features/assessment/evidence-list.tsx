import { evidenceLine, evidenceValue } from './evidence-words.ts';
import type { EvidenceView } from './views.ts';

/** The facts behind a verdict: value, unit, day and the line each was compared with. */
export function EvidenceList({ evidence }: { evidence: readonly EvidenceView[] }) {
  return (
    <dl className="grid gap-2 text-sm">
      {evidence.map((fact) => {
        const line = evidenceLine(fact);
        return (
          <div
            key={`${fact.key}-${fact.on ?? ''}-${String(fact.value)}`}
            className="grid gap-x-4 border-l-2 border-line pl-3 sm:grid-cols-[minmax(0,15rem)_1fr]"
          >
            <dt className="text-muted">{fact.label}</dt>
            <dd className="min-w-0">
              <span className="font-semibold">{evidenceValue(fact)}</span>
              {line !== null && <span className="block text-muted">compared with {line}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
