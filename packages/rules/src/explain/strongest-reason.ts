import { INSUFFICIENT_CODES, urgencyRank } from '@freshlegs/domain';
import type { Finding, FindingCode, InsufficientCode, PlaceholderCode, Urgency } from '@freshlegs/domain';
import type { TextContext } from '../kernel/rule.ts';
import { INSUFFICIENT_WORDS } from './explain-insufficient.ts';
import { explainFinding } from './explain-finding.ts';
import { explainPlaceholder } from './explain-placeholder.ts';
import type { Reader } from './reader.ts';

/** What a board knows of an athlete, redacted for its viewer. */
export interface ReasonView {
  readonly findings: readonly (Finding & { readonly showValues?: boolean })[];
  readonly placeholders?: readonly { readonly code: PlaceholderCode; readonly urgency: Urgency }[];
  readonly ranking: readonly { readonly code: FindingCode }[];
  readonly insufficient: readonly InsufficientCode[];
}

/** Above this the most urgent thing speaks; below it the first contributor does. */
const ACT_FROM: Urgency = 'doctor_weeks';
/** How the legs feel is the first thing to know; then the order of the table of 14.5. */
const GAP_ORDER: readonly InsufficientCode[] = ['heaviness', ...INSUFFICIENT_CODES];
const GRADE_ORDER = ['strong', 'watch', 'info'] as const;

/**
 * One sentence for the board: the most urgent thing that asks for a doctor; else the first contributor of heavy legs;
 * else the strongest finding; else what is missing; else that nothing stands out.
 */
export function strongestReason(view: ReasonView, context: TextContext, reader: Reader = 'coach'): string {
  const say = (finding: ReasonView['findings'][number]): string =>
    explainFinding(finding, reader, { ...context, showValues: finding.showValues ?? context.showValues }).sentence;
  const urgent = mostUrgentOf(view.findings);
  const placeholder = mostUrgentOf(view.placeholders ?? []);
  const hidden = placeholder && urgencyRank(placeholder.urgency) > urgencyRank(urgent?.urgency ?? 'none');
  if (placeholder && hidden) return explainPlaceholder(placeholder.code, placeholder.urgency, context).sentence;
  if (urgent && urgencyRank(urgent.urgency) >= urgencyRank(ACT_FROM)) return say(urgent);
  const first = view.ranking[0];
  const contributor = view.findings.find(({ code }) => code === first?.code);
  if (contributor) return `Legs feel heavy. ${say(contributor)}`;
  const strongest = urgent && view.findings.filter(({ urgency }) => urgency === urgent.urgency).toSorted(byGrade)[0];
  if (strongest && strongest.urgency !== 'none') return say(strongest);
  const gap = GAP_ORDER.find((code) => view.insufficient.includes(code));
  return gap === undefined ? 'No line was crossed. That does not rule anything out.' : INSUFFICIENT_WORDS[gap].sentence;
}

function mostUrgentOf<Item extends { readonly urgency: Urgency }>(items: readonly Item[]): Item | null {
  let most: Item | null = null;
  for (const item of items) if (most === null || urgencyRank(item.urgency) > urgencyRank(most.urgency)) most = item;
  return most;
}

const rankOfGrade = ({ grade }: Finding): number => (grade === null ? GRADE_ORDER.length : GRADE_ORDER.indexOf(grade));
const byGrade = (a: Finding, b: Finding): number => rankOfGrade(a) - rankOfGrade(b);
