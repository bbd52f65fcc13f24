import { localDate } from '@freshlegs/domain';
import type { Metadata } from 'next';
import { openOwn } from '../../../../../features/athlete-side/open-own.ts';
import { SymptomForm } from '../../../../../features/athlete-side/symptoms/symptom-form.tsx';
import { formatDayAgo } from '../../../../../format/dates.ts';
import { orNotFound } from '../../../../../server/caller.ts';
import { Alert } from '../../../../../ui/alert.tsx';
import { PageHeader } from '../../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Something feels wrong' };

export default async function SymptomsPage({ params }: PageProps<'/c/[clubId]/me/symptoms'>) {
  const { api, clubId, base } = await openOwn(params);
  const [page, { report }] = await orNotFound(
    Promise.all([api.assessment.own({ clubId }), api.symptom.current({ clubId })]),
  );
  const counts = report?.stillCounts === true ? report : null;
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="Something feels wrong?"
        intro="Tick what you have now. Leave the rest empty."
        back={{ href: base, label: 'Today' }}
      />
      <div className="grid gap-4">
        <Alert tone="alarm" title="In an emergency, do not fill in a form">
          <p>
            Call{' '}
            <a className="font-semibold underline" href={`tel:${page.emergencyNumber}`}>
              {page.emergencyNumber}
            </a>{' '}
            or ask somebody near you to call.
          </p>
        </Alert>
        {counts && (
          <p className="text-sm text-muted">
            You answered this {formatDayAgo(counts.on, page.on)}.{' '}
            {counts.answers.length === 0
              ? 'You had none of these.'
              : 'Your answers are ticked below; untick what is over.'}
          </p>
        )}
        <SymptomForm
          clubId={clubId}
          server={{ zone: page.zone, today: localDate(page.on) }}
          current={counts?.answers ?? []}
        />
      </div>
    </div>
  );
}
