import { FlaskConical, Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { BloodTable } from '../../../../../features/assessment/blood-table.tsx';
import { BloodMeaning } from '../../../../../features/athlete-side/blood/blood-meaning.tsx';
import { circumstanceWords } from '../../../../../features/athlete-side/blood/circumstance-words.ts';
import { RemoveBloodTest } from '../../../../../features/athlete-side/blood/remove-blood-test.tsx';
import { openOwn } from '../../../../../features/athlete-side/open-own.ts';
import { formatDay, formatTime } from '../../../../../format/dates.ts';
import { orNotFound } from '../../../../../server/caller.ts';
import { Alert } from '../../../../../ui/alert.tsx';
import { Card } from '../../../../../ui/card.tsx';
import { EmptyState } from '../../../../../ui/empty-state.tsx';
import { LinkButton } from '../../../../../ui/link-button.tsx';
import { PageHeader } from '../../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Blood tests' };

export default async function BloodPage({ params, searchParams }: PageProps<'/c/[clubId]/me/blood'>) {
  const { api, clubId, athleteId, base } = await openOwn(params);
  const [{ panels }, page] = await orNotFound(
    Promise.all([api.bloodTest.list({ clubId, athleteId }), api.assessment.own({ clubId })]),
  );
  const justSaved = (await searchParams)['saved'] === '1';
  const add = (
    <LinkButton href={`${base}/blood/new`} icon={Plus}>
      Add a blood test
    </LinkButton>
  );
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader
        title="Blood tests"
        intro="As the laboratory printed them. Who sees the values is your choice under Sharing."
        back={{ href: `${base}/health`, label: 'Health' }}
        actions={add}
      />
      <div className="grid gap-4">
        {justSaved && <Alert tone="good" live title="Saved" />}
        {panels.length === 0 ? (
          <EmptyState icon={FlaskConical} title="No blood test yet">
            Heavy legs can have reasons that only a blood test shows. If you have a report, type it in line by line.
          </EmptyState>
        ) : (
          <BloodMeaning page={page} />
        )}
        {panels.map((panel) => (
          <Card
            key={panel.id}
            title={formatDay(panel.collectedOn)}
            intro={[
              panel.collectedAt === null ? null : formatTime(panel.collectedAt, panel.zone),
              panel.laboratory,
              ...circumstanceWords(panel.context),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
            actions={<RemoveBloodTest clubId={clubId} id={panel.id} day={formatDay(panel.collectedOn)} />}
          >
            <BloodTable panel={panel} page={page} />
          </Card>
        ))}
      </div>
    </div>
  );
}
