import { localDateOf, RunId } from '@freshlegs/domain';
import { ArrowRight } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { openOwn } from '../../../../../../features/athlete-side/open-own.ts';
import { DeleteRun } from '../../../../../../features/athlete-side/runs/delete-run.tsx';
import { DetailsForm } from '../../../../../../features/athlete-side/runs/details-form.tsx';
import { RunFigures } from '../../../../../../features/athlete-side/runs/run-figures.tsx';
import { sessionName } from '../../../../../../features/athlete-side/runs/run-words.ts';
import { formatDay, formatInstant } from '../../../../../../format/dates.ts';
import { orNotFound } from '../../../../../../server/caller.ts';
import { Alert } from '../../../../../../ui/alert.tsx';
import { Card } from '../../../../../../ui/card.tsx';
import { LinkButton } from '../../../../../../ui/link-button.tsx';
import { PageHeader } from '../../../../../../ui/page-header.tsx';
import { TextLink } from '../../../../../../ui/text-link.tsx';

export const metadata: Metadata = { title: 'Run' };

export default async function RunPage({ params, searchParams }: PageProps<'/c/[clubId]/me/runs/[runId]'>) {
  const { api, clubId, club, athleteId, base } = await openOwn(params);
  const id = RunId.safeParse((await params).runId);
  if (!id.success) notFound();
  const [run, { shoes }] = await orNotFound(
    Promise.all([api.run.get({ clubId, athleteId, id: id.data }), api.shoe.list({ clubId, athleteId })]),
  );
  const justSaved = (await searchParams)['saved'] === '1';
  return (
    <div className="mx-auto max-w-5xl">
      <PageHeader
        title={sessionName(run)}
        intro={run.startAt === null ? formatDay(run.on) : formatInstant(run.startAt, run.zone)}
        back={{ href: `${base}/runs`, label: 'Runs' }}
      />
      <div className="grid gap-4 lg:grid-cols-[2fr_3fr] lg:items-start">
        <div className="grid gap-4">
          {justSaved && (
            <Alert
              tone="good"
              live
              title="Saved"
              actions={
                <LinkButton href={base} variant="secondary" icon={ArrowRight}>
                  See what it means
                </LinkButton>
              }
            />
          )}
          <Card title="Figures" intro={sourceWords(run)}>
            <RunFigures run={run} units={club.units} />
          </Card>
        </div>
        <Card
          title={run.sport === 'run' ? 'Effort, shoes, food and drink' : 'Effort, food and drink'}
          intro="What no watch knows. Everything is optional."
        >
          <DetailsForm
            clubId={clubId}
            athleteId={athleteId}
            run={run}
            units={club.units}
            shoes={shoes}
            today={localDateOf(new Date(), run.zone)}
          />
          {run.sport === 'run' && shoes.length === 0 && (
            <p className="text-sm text-muted">
              <TextLink href={`${base}/shoes`}>Add your running shoes</TextLink> to choose them here.
            </p>
          )}
        </Card>
        <DeleteRun clubId={clubId} athleteId={athleteId} id={run.id} />
      </div>
    </div>
  );
}

function sourceWords({ source, device }: { source: string; device: string | null }): string {
  if (source === 'form') return 'Typed in.';
  return device === null ? 'From a watch file.' : `From a watch file (${device}).`;
}
