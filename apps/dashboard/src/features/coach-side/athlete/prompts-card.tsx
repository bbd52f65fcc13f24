import type { AthleteId, ClubId } from '@freshlegs/domain';
import { Card } from '../../../ui/card.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import type { AthletePage } from '../../assessment/views.ts';
import { PromptCard } from '../prompts/prompt-card.tsx';

interface PromptsCardProps {
  clubId: ClubId;
  athleteId: AthleteId;
  page: Pick<AthletePage, 'prompts' | 'zone' | 'on'>;
}

/** What somebody has to see through, the most urgent first; what is closed, on request. */
export function PromptsCard({ clubId, athleteId, page: { prompts, zone, on } }: PromptsCardProps) {
  const open = prompts.filter((prompt) => prompt.status !== 'closed');
  const closed = prompts.filter((prompt) => prompt.status === 'closed');
  if (prompts.length === 0) return null;
  const list = (shown: typeof prompts) => (
    <ul className="divide-y divide-line">
      {shown.map((prompt) => (
        <li key={prompt.id} className="py-4 first:pt-0 last:pb-0">
          <PromptCard clubId={clubId} athleteId={athleteId} prompt={prompt} zone={zone} today={on} />
        </li>
      ))}
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
