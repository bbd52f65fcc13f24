import { Card } from '../../../ui/card.tsx';
import { FindingCard } from '../../assessment/finding-card.tsx';
import type { AthletePage } from '../../assessment/views.ts';

/** Findings that belong to no single cause: how the legs are, and for how long. What is prompted stands there. */
export function HowItIsCard({ page }: { page: Pick<AthletePage, 'findings' | 'prompts' | 'today'> }) {
  const prompted = page.today
    ? page.prompts.filter((prompt) => prompt.status !== 'closed').map((prompt) => prompt.code)
    : [];
  const general = page.findings.filter((finding) => finding.cause === null && !prompted.includes(finding.code));
  if (general.length === 0) return null;
  return (
    <Card title="How it is now">
      <div className="grid gap-3">
        {general.map((finding) => (
          <FindingCard key={finding.code} finding={finding} />
        ))}
      </div>
    </Card>
  );
}
