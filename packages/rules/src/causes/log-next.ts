import { CAUSE_IDS, urgencyRank } from '@freshlegs/domain';
import type { Missing, RuleResult, Urgency } from '@freshlegs/domain';

/** What a result weighs whose rule names no limit of its own. */
const DEFAULT_UP_TO: Urgency = 'info';

interface Entry {
  readonly missing: Missing;
  /** Where the first rule that lacks it stands on the ladder of causes. */
  readonly step: number;
  value: number;
}

/**
 * The one datum to log next (value of information): each rule that lacks it counts with the most urgent thing it could
 * say, so that one datum for many verdicts and one for an urgent verdict both rise. Of equal ones the one whose cause
 * is put right first. Null when nothing is missing.
 */
export function logNext(results: readonly RuleResult[], upTo: (ruleId: string) => Urgency | undefined): Missing | null {
  const worth = new Map<string, Entry>();
  for (const { rule, cause, missing: gaps } of results) {
    if (gaps.length === 0) continue;
    const weight = urgencyRank(upTo(rule) ?? DEFAULT_UP_TO);
    const step = cause === null ? -1 : CAUSE_IDS.indexOf(cause);
    for (const missing of gaps) {
      if (missing.reason === 'not-understood') continue;
      const known = worth.get(missing.datum);
      if (known === undefined) worth.set(missing.datum, { missing, step, value: weight });
      else known.value += weight;
    }
  }
  let best: Entry | null = null;
  for (const entry of worth.values()) {
    if (best === null || entry.value > best.value || (entry.value === best.value && entry.step < best.step))
      best = entry;
  }
  return best?.missing ?? null;
}
