import { CONSENT_CATEGORIES } from '@freshlegs/domain';
import { Eye, History } from 'lucide-react';
import type { Metadata } from 'next';
import { CATEGORY_WORDS } from '../../../../../features/consent/category-words.ts';
import { SharingForm } from '../../../../../features/consent/sharing-form.tsx';
import { orNotFound } from '../../../../../server/caller.ts';
import { openClub } from '../../../../../server/open-club.ts';
import { Alert } from '../../../../../ui/alert.tsx';
import { Disclosure } from '../../../../../ui/disclosure.tsx';
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
      <Disclosure summary="What do these words mean?" className="mb-4">
        <dl className="grid gap-3 text-sm sm:grid-cols-2">
          {CONSENT_CATEGORIES.map((category) => (
            <div key={category}>
              <dt className="font-medium">{CATEGORY_WORDS[category].label}</dt>
              <dd className="text-muted">{CATEGORY_WORDS[category].text}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      <SharingForm clubId={clubId} sharing={sharing} />
    </>
  );
}
