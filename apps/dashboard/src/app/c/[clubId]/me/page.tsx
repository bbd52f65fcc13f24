import { atLeast, localDate } from '@freshlegs/domain';
import { HeartPulse, Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { UrgencyPanel } from '../../../../features/assessment/urgency-panel.tsx';
import { urgencyOf } from '../../../../features/assessment/views.ts';
import { CheckInCard } from '../../../../features/athlete-side/check-in/check-in-card.tsx';
import { openOwn } from '../../../../features/athlete-side/open-own.ts';
import { AskedByCoachCard } from '../../../../features/athlete-side/performance-drop/asked-by-coach-card.tsx';
import { ConfirmRestCard } from '../../../../features/athlete-side/today/confirm-rest-card.tsx';
import { MeaningCard } from '../../../../features/athlete-side/today/meaning-card.tsx';
import { quietStretches } from '../../../../features/athlete-side/today/quiet-days.ts';
import { orNotFound } from '../../../../server/caller.ts';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { PageHeader } from '../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Today' };

/** The athlete's day: check in, see what it means, go on. */
export default async function TodayPage({ params }: PageProps<'/c/[clubId]/me'>) {
  const { api, clubId, athleteId, me, base } = await openOwn(params);
  const [page, { entries }, drop] = await orNotFound(
    Promise.all([
      api.assessment.own({ clubId }),
      api.checkIn.recent({ clubId, athleteId, days: 5 }),
      api.observation.performanceDrop({ clubId, athleteId }),
    ]),
  );
  const server = { zone: page.zone, today: localDate(page.on) };
  const stretches = quietStretches(page.series, page.on);
  const urgency = urgencyOf(page);
  return (
    <>
      <PageHeader title={`Hello, ${me.name.split(' ')[0] ?? me.name}`} />
      <div className="mx-auto grid max-w-xl gap-4 lg:mx-0 lg:max-w-none lg:grid-cols-2 lg:items-start">
        {atLeast(urgency, 'doctor_days') && <UrgencyPanel page={page} className="lg:col-span-2" />}
        <CheckInCard clubId={clubId} server={server} entries={entries} />
        <div className="grid gap-4">
          <div className="grid grid-cols-2 gap-2">
            <LinkButton href={`${base}/runs/new`} size="lg" icon={Plus}>
              Log a run
            </LinkButton>
            <LinkButton href={`${base}/symptoms`} size="lg" variant="secondary" icon={HeartPulse}>
              Something feels wrong
            </LinkButton>
          </div>
          {/* What cannot wait stands alone: nothing competes with it. */}
          {!atLeast(urgency, 'urgent_same_day') && (
            <>
              <AskedByCoachCard clubId={clubId} server={server} drop={drop} />
              <MeaningCard page={page} base={base} withReason={!atLeast(urgency, 'doctor_days')} />
            </>
          )}
          {stretches.length > 0 && <ConfirmRestCard clubId={clubId} athleteId={athleteId} stretches={stretches} />}
        </div>
      </div>
    </>
  );
}
