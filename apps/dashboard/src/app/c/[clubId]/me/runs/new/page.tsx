import { localDate, localDateOf } from '@freshlegs/domain';
import type { Metadata } from 'next';
import { openOwn } from '../../../../../../features/athlete-side/open-own.ts';
import { RunForm } from '../../../../../../features/athlete-side/runs/run-form.tsx';
import { UploadRun } from '../../../../../../features/athlete-side/runs/upload-run.tsx';
import { orNotFound } from '../../../../../../server/caller.ts';
import { Card } from '../../../../../../ui/card.tsx';
import { PageHeader } from '../../../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Log a run' };

export default async function NewRunPage({ params, searchParams }: PageProps<'/c/[clubId]/me/runs/new'>) {
  const { api, clubId, club, athleteId, base } = await openOwn(params);
  const isStrength = (await searchParams)['kind'] === 'strength';
  const [{ zone }, shoes] = await orNotFound(
    Promise.all([api.profile.get({ clubId, athleteId }), api.shoe.list({ clubId, athleteId })]),
  );
  const today = localDate(localDateOf(new Date(), zone));
  const form = (
    <RunForm
      // The other kind begins with an empty form.
      key={isStrength ? 'strength' : 'run'}
      clubId={clubId}
      athleteId={athleteId}
      units={club.units}
      server={{ zone, today }}
      shoes={shoes}
      isStrength={isStrength}
    />
  );
  if (isStrength)
    return (
      <div className="mx-auto max-w-2xl">
        <PageHeader
          title="Log a strength session"
          intro="Day and time are enough."
          back={{ href: `${base}/runs`, label: 'Runs' }}
        />
        <Card>{form}</Card>
      </div>
    );
  return (
    <div className="mx-auto max-w-5xl">
      <PageHeader title="Log a run" back={{ href: `${base}/runs`, label: 'Runs' }} />
      <div className="grid gap-4 lg:grid-cols-[2fr_3fr] lg:items-start">
        <UploadRun clubId={clubId} athleteId={athleteId} units={club.units} />
        <Card title="Or type it in" intro="Day, distance and time are enough.">
          {form}
        </Card>
      </div>
    </div>
  );
}
