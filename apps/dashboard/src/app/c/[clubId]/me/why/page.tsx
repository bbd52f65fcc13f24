import { atLeast } from '@freshlegs/domain';
import type { Metadata } from 'next';
import { DataNotesCard } from '../../../../../features/assessment/data-notes-card.tsx';
import { FindingCard } from '../../../../../features/assessment/finding-card.tsx';
import { Ladder } from '../../../../../features/assessment/ladder.tsx';
import { LoadChart } from '../../../../../features/assessment/load-chart.tsx';
import { RankingCard } from '../../../../../features/assessment/ranking-card.tsx';
import { UrgencyPanel } from '../../../../../features/assessment/urgency-panel.tsx';
import { urgencyOf } from '../../../../../features/assessment/views.ts';
import { openOwn } from '../../../../../features/athlete-side/open-own.ts';
import { NextToLogCard } from '../../../../../features/athlete-side/today/next-to-log-card.tsx';
import { OwnPrompt } from '../../../../../features/athlete-side/today/own-prompt.tsx';
import { orNotFound } from '../../../../../server/caller.ts';
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
      <RankingCard page={page} />
      {general.length > 0 && (
        <Card title="How it is now">
          {general.map((finding) => (
            <FindingCard key={finding.code} finding={finding} />
          ))}
        </Card>
      )}
      <Ladder page={page} ownBase={base} />
      <LoadChart days={page.series} trainingShared wellnessShared />
    </div>
  );
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title="Why are my legs heavy?"
        intro="Every cause in the order in which it is put right. Patterns in your own entries, not a diagnosis."
        back={{ href: base, label: 'Today' }}
      />
      <div className="grid gap-4">
        {/* Below that the open prompts say the same, with what to do about it. */}
        {(isToday || (atLeast(urgency, 'doctor_weeks') && open.length === 0)) && <UrgencyPanel page={page} />}
        {open.length > 0 && (
          <Card title="Asked of you" intro="These stay until you close them.">
            {open.map((prompt) => (
              <OwnPrompt key={prompt.id} clubId={clubId} athleteId={athleteId} prompt={prompt} zone={page.zone} />
            ))}
          </Card>
        )}
        {!isToday && <NextToLogCard page={page} base={base} isToday={false} />}
        {isToday ? (
          <Disclosure summary="Show everything else (none of it is more important)">{everythingElse}</Disclosure>
        ) : (
          everythingElse
        )}
        <DataNotesCard notes={page.dataNotes} />
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
