import { atLeast, urgencyRank, type Assessment, type Finding } from '@freshlegs/domain';
import { PROMPT_FROM } from '@freshlegs/rules';
import type { PlantedCause } from '@freshlegs/synthetic';

const GRADES = ['strong', 'watch', 'info'];

/**
 * The flagged causes of an assessment in the order in which the product speaks of them, for a viewer who may see all:
 * first what asks for a doctor (`doctor_weeks` and above, the most urgent first: red flags and medical prompts have no
 * place in the ranking and come here), then the contributors in the order of the ranking, then the rest by urgency,
 * grade and code. That is how the board and the athlete's page choose the sentence they begin with, and within
 * each of the three groups the order of the page's list. State and persistence ("heavy for two weeks") are no cause and are left out;
 * a red flag counts as a cause of its own.
 */
export function causeOrder({ findings, ranking, causes }: Assessment): readonly PlantedCause[] {
  const flagged = new Set(causes.filter(({ verdict }) => verdict === 'flagged').map(({ cause }) => cause));
  const place = new Map(ranking.map(({ code }, index) => [code, index]));
  const placeOf = ({ code }: Finding): number => place.get(code) ?? ranking.length;
  const group = (finding: Finding): number =>
    atLeast(finding.urgency, PROMPT_FROM) ? 0 : place.has(finding.code) ? 1 : 2;
  const gradeOf = ({ grade }: Finding): number => (grade === null ? GRADES.length : GRADES.indexOf(grade));
  const ordered = findings.toSorted((a, b) => {
    const byGroup = group(a) - group(b);
    if (byGroup !== 0) return byGroup;
    if (group(a) === 1) return placeOf(a) - placeOf(b);
    return urgencyRank(b.urgency) - urgencyRank(a.urgency) || gradeOf(a) - gradeOf(b) || (a.code < b.code ? -1 : 1);
  });
  const seen = new Set<PlantedCause>();
  for (const { code, cause, urgency } of ordered) {
    if (urgency === 'none') continue;
    if (code.startsWith('RF.')) seen.add('red-flag');
    else if (cause !== null && flagged.has(cause)) seen.add(cause);
  }
  return [...seen];
}
