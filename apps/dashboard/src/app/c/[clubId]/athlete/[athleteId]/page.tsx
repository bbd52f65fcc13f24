import { AthleteId, atLeast, isLocalDate, localDate } from '@freshlegs/domain';
import { Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AthleteColumns } from '../../../../../features/coach-side/athlete/athlete-columns.tsx';
import { PastDayForm } from '../../../../../features/coach-side/athlete/past-day-form.tsx';
import { PastDayNote } from '../../../../../features/coach-side/athlete/past-day-note.tsx';
import { PromptsCard } from '../../../../../features/coach-side/athlete/prompts-card.tsx';
import { UrgencyPanel } from '../../../../../features/assessment/urgency-panel.tsx';
import { urgencyOf } from '../../../../../features/assessment/views.ts';
import { orNotFound } from '../../../../../server/caller.ts';
import { openClub } from '../../../../../server/open-club.ts';
import { Disclosure } from '../../../../../ui/disclosure.tsx';
import { LinkButton } from '../../../../../ui/link-button.tsx';
import { PageHeader } from '../../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Athlete' };

/** One athlete: what stands out, why, what is missing, and what to see through. Red flags come before everything. */
export default async function AthletePage({ params, searchParams }: PageProps<'/c/[clubId]/athlete/[athleteId]'>) {
  const { api, clubId, club } = await openClub(params);
  const athleteId = AthleteId.safeParse((await params).athleteId).data ?? notFound();
  const { asOf } = await searchParams;
  const day = typeof asOf === 'string' && isLocalDate(asOf) ? asOf : null;
  const [page, person, drop] = await orNotFound(
    Promise.all([
      api.assessment.athletePage({ clubId, athleteId, asOf: day }),
      api.athlete.get({ clubId, athleteId }),
      api.observation.performanceDrop({ clubId, athleteId }),
    ]),
  );
  const href = `/c/${clubId}/athlete/${athleteId}`;
  const squad = person.squads[0];
  const isUrgent = atLeast(urgencyOf(page), 'urgent_same_day');
  const prompts = page.today && <PromptsCard clubId={clubId} athleteId={athleteId} page={page} />;
  const columns = (
    <AthleteColumns
      clubId={clubId}
      athleteId={athleteId}
      page={page}
      drop={drop}
      today={localDate(page.on)}
      mayNote={club.roles.includes('coach') && page.today}
      prompts={isUrgent ? null : prompts}
      isUrgent={isUrgent}
    />
  );
  return (
    <>
      <PageHeader
        title={page.athlete.name}
        intro={page.athlete.claimed ? undefined : 'No account yet: entered by a coach.'}
        back={
          squad
            ? { href: `/c/${clubId}/squad/${squad.squadId}`, label: squad.name }
            : { href: `/c/${clubId}/squad`, label: 'Your squads' }
        }
        actions={
          <>
            {!page.athlete.claimed && club.roles.includes('coach') && page.today && (
              <LinkButton href={`${href}/runs/new`} icon={Plus}>
                Log a run
              </LinkButton>
            )}
            <PastDayForm href={href} on={page.on} isToday={page.today} className="hidden sm:flex" />
          </>
        }
      />
      <div className="grid gap-4">
        {!page.today && <PastDayNote on={page.on} href={href} />}
        {isUrgent && <UrgencyPanel page={page} />}
        {isUrgent && prompts}
        {isUrgent ? (
          <Disclosure
            summary="Show everything else. None of it is more important than this."
            className="rounded-card border border-line bg-surface px-4 py-2"
          >
            {columns}
          </Disclosure>
        ) : (
          columns
        )}
        {/* On phones the athlete's state comes first. */}
        <PastDayForm href={href} on={page.on} isToday={page.today} className="sm:hidden" />
      </div>
    </>
  );
}
