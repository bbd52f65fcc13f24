import { localDate, localDateOf } from '@freshlegs/domain';
import type { Metadata } from 'next';
import { openOwn } from '../../../../../features/athlete-side/open-own.ts';
import { ShoeForm } from '../../../../../features/athlete-side/shoes/shoe-form.tsx';
import { ShoeList } from '../../../../../features/athlete-side/shoes/shoe-list.tsx';
import { orNotFound } from '../../../../../server/caller.ts';
import { Card } from '../../../../../ui/card.tsx';
import { PageHeader } from '../../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Shoes' };

export default async function ShoesPage({ params }: PageProps<'/c/[clubId]/me/shoes'>) {
  const { api, clubId, club, athleteId, base } = await openOwn(params);
  const [{ shoes }, { zone }] = await orNotFound(
    Promise.all([api.shoe.list({ clubId, athleteId }), api.profile.get({ clubId, athleteId })]),
  );
  const server = { zone, today: localDate(localDateOf(new Date(), zone)) };
  const inUse = shoes.filter((shoe) => shoe.retiredOn === null);
  const putAway = shoes.filter((shoe) => shoe.retiredOn !== null);
  const who = { clubId, athleteId, units: club.units };
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Shoes"
        intro="Choose a pair with each run, and its distance adds up here."
        back={{ href: `${base}/health`, label: 'Health' }}
      />
      <div className="grid gap-4">
        {inUse.length > 0 && (
          <Card title="In use">
            <ShoeList {...who} server={server} shoes={inUse} />
          </Card>
        )}
        <Card title="Add a pair">
          <ShoeForm {...who} />
        </Card>
        {putAway.length > 0 && (
          <Card title="Put away">
            <ShoeList {...who} server={server} shoes={putAway} />
          </Card>
        )}
      </div>
    </div>
  );
}
