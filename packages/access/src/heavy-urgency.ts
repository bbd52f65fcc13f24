import { urgencyRank, type ConsentCategory, type Finding, type Urgency } from '@freshlegs/domain';
import { sees, type ViewerGrants } from './viewer-grants.ts';

/** The categories whose findings are graded watch or strong in section 10 and so can raise W.HEAVY.NOW (9.1). */
const GRADED: readonly ConsentCategory[] = ['training', 'wellness', 'fueling'];
/** The evidence of W.HEAVY.NOW that says how many of the last 7 days were heavy. */
export const HEAVY_DAYS_OF_WEEK = 'heavy.days7';
const DISCUSS_FROM_DAYS = 3;

/**
 * The urgency of a finding as this viewer sees it. Only W.HEAVY.NOW depends on other findings: 9.1 makes it `discuss`
 * after 3 heavy days of 7 or beside a finding graded watch or strong. Judged from what is visible alone, so that
 * `discuss` does not give a withheld finding away.
 */
export function heavyUrgencyFor(finding: Finding, shown: readonly Finding[], viewer: ViewerGrants): Urgency {
  if (finding.code !== 'W.HEAVY.NOW' || GRADED.every((category) => sees(viewer, category))) return finding.urgency;
  // Blood findings have a grade of their own, which is not that of section 10.
  const graded = shown.some(
    ({ category, grade }) => GRADED.includes(category) && (grade === 'watch' || grade === 'strong'),
  );
  const manyDays = finding.evidence.some(
    (item) => item.key === HEAVY_DAYS_OF_WEEK && typeof item.value === 'number' && item.value >= DISCUSS_FROM_DAYS,
  );
  return graded || manyDays || urgencyRank(finding.urgency) < urgencyRank('discuss') ? finding.urgency : 'info';
}
