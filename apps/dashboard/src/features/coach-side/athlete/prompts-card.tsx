import type { AthleteId, ClubId } from '@freshlegs/domain';
import { Card } from '../../../ui/card.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { FindingGrounds } from '../../assessment/finding-grounds.tsx';
import type { AthletePage } from '../../assessment/views.ts';
import { PromptCard } from '../prompts/prompt-card.tsx';

interface PromptsCardProps {
  clubId: ClubId;
  athleteId: AthleteId;
  page: AthletePage;
}

/** What somebody has to see through, the most urgent first; what is closed, on request. */
export function PromptsCard({ clubId, athleteId, page }: PromptsCardProps) {
  const { prompts, findings, state, zone, on } = page;
  const open = prompts.filter((prompt) => prompt.status !== 'closed');
  const closed = prompts.filter((prompt) => prompt.status === 'closed');
  if (prompts.length === 0) return null;
  const list = (shown: typeof prompts) => (
    <ul className="divide-y divide-line">
      {shown.map((prompt) => {
        const finding = findings.find((one) => one.code === prompt.code);
        return (
          <li key={prompt.id} className="py-4 first:pt-0 last:pb-0">
            <PromptCard
              clubId={clubId}
              athleteId={athleteId}
              prompt={prompt}
              zone={zone}
              today={on}
              isSaidAbove={prompt.sentence === state.reason}
            >
              {finding && (
                <Disclosure summary="Why, and how sure">
                  <FindingGrounds finding={finding} />
                </Disclosure>
              )}
            </PromptCard>
          </li>
        );
      })}
    </ul>
  );
  return (
    <Card
      title="To see through"
      intro={open.length > 0 ? 'Note each step, so that nothing is forgotten.' : 'Nothing is open.'}
    >
      {open.length > 0 && list(open)}
      {closed.length > 0 && (
        <Disclosure summary={closed.length === 1 ? '1 closed' : `${closed.length} closed`}>{list(closed)}</Disclosure>
      )}
    </Card>
  );
}
