import { AthleteId, localDate, localDateOf } from '@freshlegs/domain';
import { UserRoundCheck } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RunForm } from '../../../../../../../features/athlete-side/runs/run-form.tsx';
import { orNotFound } from '../../../../../../../server/caller.ts';
import { openClub } from '../../../../../../../server/open-club.ts';
import { Card } from '../../../../../../../ui/card.tsx';
import { EmptyState } from '../../../../../../../ui/empty-state.tsx';
import { LinkButton } from '../../../../../../../ui/link-button.tsx';
import { PageHeader } from '../../../../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Log a run' };

/** A coach keeps the training of somebody without an account. Who has one logs their own. */
export default async function LogForAthletePage({ params }: PageProps<'/c/[clubId]/athlete/[athleteId]/runs/new'>) {
  const { api, clubId, club } = await openClub(params);
  const athleteId = AthleteId.safeParse((await params).athleteId).data ?? notFound();
  const athlete = await orNotFound(api.athlete.get({ clubId, athleteId }));
  const href = `/c/${clubId}/athlete/${athleteId}`;
  const header = <PageHeader title={`Log a run for ${athlete.name}`} back={{ href, label: athlete.name }} />;
  if (athlete.claimed || !club.roles.includes('coach'))
    return (
      <div className="mx-auto max-w-2xl">
        {header}
        <EmptyState
          icon={UserRoundCheck}
          title={athlete.claimed ? `${athlete.name} has an account` : 'Only a coach can do this'}
          action={
            <LinkButton href={href} variant="secondary">
              Back to {athlete.name}
            </LinkButton>
          }
        >
          {athlete.claimed ? 'Who has an account logs their own runs.' : 'Coaches log for athletes without an account.'}
        </EmptyState>
      </div>
    );
  const [{ zone }, shoes] = await orNotFound(
    Promise.all([api.profile.get({ clubId, athleteId }), api.shoe.list({ clubId, athleteId })]),
  );
  const today = localDate(localDateOf(new Date(), zone));
  return (
    <div className="mx-auto max-w-2xl">
      {header}
      <Card title="Training only" intro="Food, drink and body mass are for the athlete to enter.">
        <RunForm
          clubId={clubId}
          athleteId={athleteId}
          units={club.units}
          server={{ zone, today }}
          shoes={shoes}
          by="coach"
        />
      </Card>
    </div>
  );
}
