import { atLeast } from '@freshlegs/domain';
import { CircleHelp, Lightbulb } from 'lucide-react';
import type { Metadata } from 'next';
import { FindingCard } from '../../../../../features/assessment/finding-card.tsx';
import { Ladder } from '../../../../../features/assessment/ladder.tsx';
import { RankingList } from '../../../../../features/assessment/ranking-list.tsx';
import { UrgencyPanel } from '../../../../../features/assessment/urgency-panel.tsx';
import { urgencyOf } from '../../../../../features/assessment/views.ts';
import { openOwn } from '../../../../../features/athlete-side/open-own.ts';
import { OwnPrompt } from '../../../../../features/athlete-side/today/own-prompt.tsx';
import { orNotFound } from '../../../../../server/caller.ts';
import { Alert } from '../../../../../ui/alert.tsx';
import { Card } from '../../../../../ui/card.tsx';
import { Disclosure } from '../../../../../ui/disclosure.tsx';
import { PageHeader } from '../../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Why' };

export default async function WhyPage({ params }: PageProps<'/c/[clubId]/me/why'>) {
  const { api, clubId, athleteId, base } = await openOwn(params);
  const page = await orNotFound(api.assessment.own({ clubId }));
  const urgency = urgencyOf(page);
  const isToday = atLeast(urgency, 'urgent_same_day');
  const general = page.findings.filter((finding) => finding.cause === null);
  const open = page.prompts.filter((prompt) => prompt.status !== 'closed');
  const closed = page.prompts.filter((prompt) => prompt.status === 'closed');
  const everythingElse = (
    <div className="grid gap-4">
      <RankingList ranking={page.ranking} />
      {general.length > 0 && (
        <Card title="How it is now">
          {general.map((finding) => (
            <FindingCard key={finding.code} finding={finding} />
          ))}
        </Card>
      )}
      <Ladder page={page} />
    </div>
  );
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title="Why are my legs heavy?" intro="Every cause in the order in which it is put right. Patterns in your own entries, not a diagnosis." back={{ href: base, label: 'Today' }} />
      <div className="grid gap-4">
        {atLeast(urgency, 'doctor_weeks') && <UrgencyPanel page={page} />}
        {open.length > 0 && (
          <Card title="Asked of you" intro="These stay until you close them.">
            {open.map((prompt) => (
              <OwnPrompt key={prompt.id} clubId={clubId} athleteId={athleteId} prompt={prompt} zone={page.zone} />
            ))}
          </Card>
        )}
        {page.logNext && !isToday && (
          <Alert tone="info" icon={Lightbulb} title="Next best thing to log">
            <p>{`${page.logNext.logNext} ${page.logNext.sentence}`}</p>
          </Alert>
        )}
        {isToday ? <Disclosure summary="Show everything else (none of it is more important)">{everythingElse}</Disclosure> : everythingElse}
        {page.dataNotes.length > 0 && (
          <Alert tone="neutral" icon={CircleHelp} title="About the data">
            <ul className="list-disc pl-5">
              {page.dataNotes.map((note) => (
                <li key={note.code}>
                  <span className="font-medium">{note.title}.</span> {note.sentence} {note.logNext}
                </li>
              ))}
            </ul>
          </Alert>
        )}
        {closed.length > 0 && (
          <Card title="Closed">
            {closed.map((prompt) => (
              <OwnPrompt key={prompt.id} clubId={clubId} athleteId={athleteId} prompt={prompt} zone={page.zone} />
            ))}
          </Card>
        )}
      </div>
    </div>
  );
}
