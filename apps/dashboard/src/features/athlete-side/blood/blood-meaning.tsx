import { urgencyRank } from '@freshlegs/domain';
import { Card } from '../../../ui/card.tsx';
import { UrgencyBadge } from '../../../ui/urgency-badge.tsx';
import { VerdictTag } from '../../assessment/verdict-tag.tsx';
import type { AthletePage } from '../../assessment/views.ts';

const BLOOD_CAUSES = ['iron', 'vitamin-b12'];

/** What the rules say about the results: sentences with what to do, the most urgent first, never a conclusion. */
export function BloodMeaning({ page }: { page: AthletePage }) {
  const findings = page.findings
    .filter((finding) => finding.code.startsWith('B.'))
    .toSorted((one, other) => urgencyRank(other.urgency) - urgencyRank(one.urgency));
  const causes = page.ladder.filter((cause) => BLOOD_CAUSES.includes(cause.cause));
  return (
    <Card
      title="What they mean"
      intro="By published lines. Only a doctor can say why a value is as it is. Please do not start or change iron or vitamins because of this page."
    >
      <dl className="grid gap-2">
        {causes.map((cause) => (
          <div key={cause.cause} className="flex flex-wrap items-center justify-between gap-2">
            <dt className="font-medium">{cause.title}</dt>
            <dd>
              <VerdictTag verdict={cause.verdict} />
            </dd>
            {cause.verdict === 'insufficient-data' && cause.missing[0] && (
              <dd className="w-full text-sm text-muted">{`${cause.missing[0].sentence} ${cause.missing[0].logNext}`}</dd>
            )}
          </div>
        ))}
      </dl>
      {findings.map((finding) => (
        <div key={finding.code} className="grid justify-items-start gap-2 border-t border-line pt-3">
          <UrgencyBadge urgency={finding.urgency} />
          <p className="max-w-prose">{finding.sentence}</p>
          {finding.suggestion && <p className="max-w-prose text-sm text-muted">{finding.suggestion}</p>}
        </div>
      ))}
      {causes.length > 0 && causes.every((cause) => cause.verdict === 'clear') && findings.length === 0 && (
        <p className="text-sm text-muted">
          No line was crossed. That does not rule out a medical reason for feeling tired.
        </p>
      )}
    </Card>
  );
}
