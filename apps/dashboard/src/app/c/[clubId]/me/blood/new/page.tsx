import { localDate, localDateOf } from '@freshlegs/domain';
import type { Metadata } from 'next';
import { BloodTestForm } from '../../../../../../features/athlete-side/blood/blood-test-form.tsx';
import { openOwn } from '../../../../../../features/athlete-side/open-own.ts';
import { orNotFound } from '../../../../../../server/caller.ts';
import { PageHeader } from '../../../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Add a blood test' };

export default async function NewBloodTestPage({ params }: PageProps<'/c/[clubId]/me/blood/new'>) {
  const { api, clubId, athleteId, base } = await openOwn(params);
  const { zone } = await orNotFound(api.profile.get({ clubId, athleteId }));
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Add a blood test"
        intro="With the report in your hand."
        back={{ href: `${base}/blood`, label: 'Blood tests' }}
      />
      <BloodTestForm clubId={clubId} server={{ zone, today: localDate(localDateOf(new Date(), zone)) }} />
    </div>
  );
}
