import { addDays, isLocalDate, type LocalDate } from '@freshlegs/domain';
import { Dumbbell, Footprints, Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { openOwn } from '../../../../../features/athlete-side/open-own.ts';
import { byWeek } from '../../../../../features/athlete-side/runs/by-week.ts';
import { RunList } from '../../../../../features/athlete-side/runs/run-list.tsx';
import type { RunView } from '../../../../../features/athlete-side/runs/run-words.ts';
import { orNotFound } from '../../../../../server/caller.ts';
import { EmptyState } from '../../../../../ui/empty-state.tsx';
import { LinkButton } from '../../../../../ui/link-button.tsx';
import { PageHeader } from '../../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Runs' };

const PAGE_SIZE = 60;

export default async function RunsPage({ params, searchParams }: PageProps<'/c/[clubId]/me/runs'>) {
  const { api, clubId, club, athleteId, base } = await openOwn(params);
  const before = dayOf((await searchParams)['before']);
  const { runs } = await orNotFound(api.run.list({ clubId, athleteId, before, limit: PAGE_SIZE }));
  const { shown, olderBefore } = wholeWeeks(runs, club.weekStart);
  const add = (
    <LinkButton href={`${base}/runs/new`} icon={Plus}>
      Log a run
    </LinkButton>
  );
  return (
    <div className="mx-auto max-w-2xl lg:mx-0">
      <PageHeader
        title="Runs"
        actions={
          <>
            {add}
            <LinkButton href={`${base}/runs/new?kind=strength`} variant="secondary" icon={Dumbbell}>
              Strength
            </LinkButton>
            <LinkButton href={`${base}/shoes`} variant="quiet">
              Shoes
            </LinkButton>
          </>
        }
        {...(before === null ? {} : { back: { href: `${base}/runs`, label: 'Newest runs' } })}
      />
      {shown.length === 0 ? (
        <EmptyState
          icon={Footprints}
          title={before === null ? 'No run yet' : 'Nothing older'}
          action={before === null ? add : undefined}
        >
          Your runs are what your load is made of. Six weeks of them tell the most; older files count too.
        </EmptyState>
      ) : (
        <div className="grid gap-4">
          <RunList runs={shown} base={base} units={club.units} weekStart={club.weekStart} />
          {olderBefore !== null && (
            <LinkButton variant="secondary" href={`${base}/runs?before=${olderBefore}`}>
              Older runs
            </LinkButton>
          )}
        </div>
      )}
    </div>
  );
}

const dayOf = (text: string | string[] | undefined): LocalDate | null =>
  typeof text === 'string' && isLocalDate(text) ? text : null;

/** A full page ends with a whole week, so that the week's sum is whole and the next page can begin before it. */
function wholeWeeks(
  runs: readonly RunView[],
  weekStart: 'monday' | 'sunday',
): { shown: readonly RunView[]; olderBefore: LocalDate | null } {
  const weeks = byWeek(runs, weekStart);
  const last = weeks.at(-1);
  if (runs.length < PAGE_SIZE || !last) return { shown: runs, olderBefore: null };
  if (weeks.length === 1) return { shown: runs, olderBefore: last.from };
  return { shown: weeks.slice(0, -1).flatMap((week) => week.runs), olderBefore: addDays(last.to, 1) };
}
