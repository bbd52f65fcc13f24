import { explainCause } from '@freshlegs/rules';
import { ChevronDown } from 'lucide-react';
import { EvidenceList } from './evidence-list.tsx';
import { FindingCard } from './finding-card.tsx';
import { MissingList } from './missing-list.tsx';
import { VerdictTag } from './verdict-tag.tsx';
import type { CauseView, FindingView } from './views.ts';

interface CauseItemProps {
  cause: CauseView;
  /** All findings of the page: those of this cause are picked by their codes. */
  findings: readonly FindingView[];
  /** The athlete's own address, where the reader is the athlete. */
  ownBase?: string | undefined;
}

/** One cause: its verdict at a glance; why, on request. */
export function CauseItem({ cause, findings, ownBase }: CauseItemProps) {
  const own = findings.filter((finding) => cause.findings.includes(finding.code));
  const gist = gistOf(cause, own);
  const head = (
    <>
      <span className="grid min-w-0 gap-0.5">
        <span className="font-medium">{cause.title}</span>
        {gist && <span className="text-sm text-muted">{gist}</span>}
      </span>
      <VerdictTag verdict={cause.verdict} className="shrink-0 sm:ml-auto" />
    </>
  );
  if (cause.sharing === 'none') {
    return <div className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 py-2 pr-8 sm:flex-nowrap">{head}</div>;
  }
  return (
    <details className="group">
      <summary className="flex min-h-14 list-none items-center gap-3 rounded-lg py-2 [&::-webkit-details-marker]:hidden">
        <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1 sm:flex-nowrap">{head}</span>
        <ChevronDown aria-hidden className="size-5 shrink-0 text-muted transition-transform group-open:rotate-180" />
        <span className="sr-only">Why</span>
      </summary>
      <div id={`why-${cause.cause}`} className="grid gap-4 pt-1 pb-4">
        {own.map((finding) => (
          <FindingCard key={finding.code} finding={finding} open />
        ))}
        {sentenceOf(cause) && <p className="max-w-prose text-sm">{sentenceOf(cause)}</p>}
        <Looked cause={cause} />
        {cause.missing.length > 0 && (
          <div className="grid gap-2">
            <h4 className="text-sm font-semibold">What is missing, and what to log next</h4>
            <MissingList missing={cause.missing} ownBase={ownBase} />
          </div>
        )}
        {cause.sharing === 'partial' && <p className="text-sm text-muted">Part of what bears on this is not shared.</p>}
      </div>
    </details>
  );
}

/** What the rules that are silent looked at. */
function Looked({ cause }: { cause: CauseView }) {
  const silent = cause.looked.filter((rule) => rule.verdict === 'clear' && rule.evidence.length > 0);
  if (silent.length === 0) return null;
  return (
    <div className="grid gap-3">
      <h4 className="text-sm font-semibold">Looked at, no line crossed</h4>
      {silent.map((rule) => (
        <div key={rule.rule} className="grid gap-1.5">
          <p className="text-sm">{rule.title}</p>
          <EvidenceList evidence={rule.evidence} />
        </div>
      ))}
    </div>
  );
}

function gistOf({ verdict, missing }: CauseView, own: readonly FindingView[]): string | null {
  if (own.length > 0) return own.map((finding) => finding.title).join(' · ');
  return verdict === 'insufficient-data' ? (missing[0]?.sentence ?? null) : null;
}

function sentenceOf({ cause, verdict, findings }: CauseView): string | null {
  // The findings, or what is missing, say more.
  if (verdict === 'flagged' || verdict === 'insufficient-data' || verdict === 'not-shared') return null;
  return explainCause({ cause, verdict, findings, missing: [] });
}
