import { Eye, PencilLine } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CATEGORY_WORDS } from '../../../../../../features/consent/category-words.ts';
import { logWords } from '../../../../../../features/consent/log-words.ts';
import { formatInstant } from '../../../../../../format/dates.ts';
import { orNotFound } from '../../../../../../server/caller.ts';
import { openClub } from '../../../../../../server/open-club.ts';
import { Card } from '../../../../../../ui/card.tsx';
import { EmptyState } from '../../../../../../ui/empty-state.tsx';
import { LinkButton } from '../../../../../../ui/link-button.tsx';
import { PageHeader } from '../../../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Who looked' };

export default async function AccessLogPage({ params, searchParams }: PageProps<'/c/[clubId]/me/sharing/log'>) {
  const { api, clubId, club } = await openClub(params);
  const { before } = await searchParams;
  const athleteId = club.athleteId ?? notFound();
  const { zone } = await orNotFound(api.athlete.get({ clubId, athleteId }));
  const { events, next } = await orNotFound(
    api.audit.mine({ clubId, ...(typeof before === 'string' ? { before } : {}) }),
  );
  return (
    <div className="max-w-2xl">
      <PageHeader
        title="Who looked"
        intro="Who saw or changed something of yours. Several looks within one hour are one line."
        back={{ href: `/c/${clubId}/me/sharing`, label: 'Sharing' }}
      />
      {events.length === 0 ? (
        <EmptyState icon={Eye} title="Nobody so far" />
      ) : (
        <Card>
          <ul className="divide-y divide-line">
            {events.map((event) => {
              const Icon = event.kind === 'read' ? Eye : PencilLine;
              return (
                <li key={event.id} className="flex gap-3 py-2.5">
                  <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-muted" />
                  <div className="min-w-0 text-sm">
                    <p>
                      <span className="font-semibold">{event.isMe ? 'You' : event.actorName}</span>{' '}
                      {logWords(event.action, event.kind)}
                    </p>
                    <p className="text-muted">
                      {formatInstant(event.at, zone ?? club.zone)}
                      {event.categories.length > 0 &&
                        ` · ${event.categories.map((category) => CATEGORY_WORDS[category].label).join(', ')}`}
                    </p>
                  </div>
                </li>
              );
            })}
          </ul>
          {next !== null && (
            <LinkButton
              href={`/c/${clubId}/me/sharing/log?before=${encodeURIComponent(next)}`}
              variant="secondary"
              className="w-fit"
            >
              Older
            </LinkButton>
          )}
        </Card>
      )}
    </div>
  );
}
