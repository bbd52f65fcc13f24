import { daysBetween, type LocalDate } from '@freshlegs/domain';
import type { SymptomAnswer } from '@freshlegs/rules';
import { performanceDrop, type DropStatement } from '../observation/performance-drop.ts';

/**
 * The one answer `performance_drop` (evidence 14.2) out of what both sides said. Its days run from the day on which
 * both said yes, for "agreed" is what the rule asks; as long as only one does, from that side's first yes.
 */
export function dropAnswers(
  observed: readonly (DropStatement & { readonly kind: string })[],
  asOf: LocalDate,
): SymptomAnswer[] {
  const statements = observed.filter((one) => one.kind === 'performance_drop');
  const { athlete, coach, agreedSince } = performanceDrop(statements, asOf);
  const [athleteAgrees, coachAgrees] = [athlete?.counts === true, coach?.counts === true];
  const since = agreedSince ?? (athleteAgrees ? athlete?.since : coachAgrees ? coach?.since : null);
  return since ? [{ code: 'performance_drop', athleteAgrees, coachAgrees, days: daysBetween(since, asOf) }] : [];
}
