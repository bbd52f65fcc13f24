import { localDate, localDateOf } from '@freshlegs/domain';
import { Pill } from 'lucide-react';
import type { Metadata } from 'next';
import { MedicineForm } from '../../../../../features/athlete-side/medicines/medicine-form.tsx';
import { MedicineList } from '../../../../../features/athlete-side/medicines/medicine-list.tsx';
import { openOwn } from '../../../../../features/athlete-side/open-own.ts';
import { seersOf } from '../../../../../features/athlete-side/profile/who-sees.ts';
import { orNotFound } from '../../../../../server/caller.ts';
import { Alert } from '../../../../../ui/alert.tsx';
import { Card } from '../../../../../ui/card.tsx';
import { PageHeader } from '../../../../../ui/page-header.tsx';
import { TextLink } from '../../../../../ui/text-link.tsx';

export const metadata: Metadata = { title: 'Medicines' };

export default async function MedicinesPage({ params }: PageProps<'/c/[clubId]/me/medicines'>) {
  const { api, clubId, athleteId, base } = await openOwn(params);
  const [{ medicines }, { zone }, sharing] = await orNotFound(
    Promise.all([
      api.medicine.list({ clubId, athleteId }),
      api.profile.get({ clubId, athleteId }),
      api.consent.get({ clubId }),
    ]),
  );
  const today = localDate(localDateOf(new Date(), zone));
  const current = medicines.filter((medicine) => medicine.isCurrent);
  const others = medicines.filter((medicine) => !medicine.isCurrent);
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Medicines"
        intro={
          <>
            Some medicines can make legs feel heavy. Seen by: {seersOf(sharing).medicines}. You decide under{' '}
            <TextLink href={`${base}/sharing`}>Sharing</TextLink>.
          </>
        }
        back={{ href: `${base}/health`, label: 'Health' }}
      />
      <div className="grid gap-4">
        <Alert tone="info" icon={Pill} title="Do not change or miss doses on your own">
          <p>Whether a medicine plays a part is a question for your doctor or pharmacist.</p>
        </Alert>
        {current.length > 0 && (
          <Card title="You take now">
            <MedicineList clubId={clubId} today={today} medicines={current} />
          </Card>
        )}
        <Card
          title="Add a medicine"
          intro={medicines.length === 0 ? 'None is entered. That says nothing about what you take.' : undefined}
        >
          <MedicineForm clubId={clubId} today={today} />
        </Card>
        {others.length > 0 && (
          <Card title="Not taken now">
            <MedicineList clubId={clubId} today={today} medicines={others} />
          </Card>
        )}
      </div>
    </div>
  );
}
