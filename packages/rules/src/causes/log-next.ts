import { urgencyRank } from '@freshlegs/domain';
import type { Missing, RuleResult, Urgency } from '@freshlegs/domain';

/** What a result weighs whose rule names no limit of its own. */
const DEFAULT_UP_TO: Urgency = 'info';

/**
 * The one datum to log next (value of information): each rule that lacks it counts with the most urgent thing it could
 * say, so that one datum for many verdicts and one for an urgent verdict both rise. Of equal ones the first in the order
 * of the rules. Null when nothing is missing.
 */
export function logNext(results: readonly RuleResult[], upTo: (ruleId: string) => Urgency | undefined): Missing | null {
  const worth = new Map<string, { readonly missing: Missing; value: number }>();
  let best: { readonly missing: Missing; value: number } | null = null;
  for (const result of results) {
    if (result.missing.length === 0) continue;
    const weight = urgencyRank(upTo(result.rule) ?? DEFAULT_UP_TO);
    for (const missing of result.missing) {
      if (missing.reason === 'not-understood') continue;
      const entry = worth.get(missing.datum) ?? { missing, value: 0 };
      entry.value += weight;
      worth.set(missing.datum, entry);
    }
  }
  for (const entry of worth.values()) if (best === null || entry.value > best.value) best = entry;
  return best?.missing ?? null;
}
