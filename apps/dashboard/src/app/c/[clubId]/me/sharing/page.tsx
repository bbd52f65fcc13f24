import { Eye, History } from 'lucide-react';
import type { Metadata } from 'next';
import { SharingForm } from '../../../../../features/consent/sharing-form.tsx';
import { orNotFound } from '../../../../../server/caller.ts';
import { openClub } from '../../../../../server/open-club.ts';
import { Alert } from '../../../../../ui/alert.tsx';
import { LinkButton } from '../../../../../ui/link-button.tsx';
import { PageHeader } from '../../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Sharing' };

export default async function SharingPage({ params }: PageProps<'/c/[clubId]/me/sharing'>) {
  const { api, clubId } = await openClub(params);
  const sharing = await orNotFound(api.consent.get({ clubId }));
  return (
    <>
      <PageHeader
        title={sharing.chosen ? 'Who sees what' : 'You decide who sees what'}
        intro={
          sharing.chosen
            ? 'Change it whenever you like. It counts at once, also for what you entered before.'
            : 'So far nobody sees anything of yours. Choose now, and change it whenever you like.'
        }
        actions={
          sharing.chosen ? (
            <>
              <LinkButton href={`/c/${clubId}/me/coach-view`} variant="secondary" icon={Eye}>
                See what my coach sees
              </LinkButton>
              <LinkButton href={`/c/${clubId}/me/sharing/log`} variant="secondary" icon={History}>
                Who looked
              </LinkButton>
            </>
          ) : null
        }
      />
      <Alert tone="neutral" className="mb-4">
        <p>
          You always see everything yourself. If something cannot wait, your coach is told only that you were asked to
          get medical help today, so that they can help you get there. Never what it is, unless you share it.
        </p>
      </Alert>
      <SharingForm clubId={clubId} sharing={sharing} />
    </>
  );
}
