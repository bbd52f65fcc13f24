import { localDate, localDateOf } from '@freshlegs/domain';
import type { Metadata } from 'next';
import { openOwn } from '../../../../../features/athlete-side/open-own.ts';
import { ProfileForm } from '../../../../../features/athlete-side/profile/profile-form.tsx';
import { seersOf } from '../../../../../features/athlete-side/profile/who-sees.ts';
import { ZoneCard } from '../../../../../features/athlete-side/profile/zone-card.tsx';
import { orNotFound } from '../../../../../server/caller.ts';
import { PageHeader } from '../../../../../ui/page-header.tsx';
import { TextLink } from '../../../../../ui/text-link.tsx';

export const metadata: Metadata = { title: 'About you' };

export default async function ProfilePage({ params }: PageProps<'/c/[clubId]/me/profile'>) {
  const { api, clubId, club, athleteId, base } = await openOwn(params);
  const [{ zone, facts }, sharing] = await orNotFound(
    Promise.all([api.profile.get({ clubId, athleteId }), api.consent.get({ clubId })]),
  );
  const today = localDate(localDateOf(new Date(), zone));
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title="About you"
        intro={
          <>
            Every answer is optional. What you leave out is never guessed. Who sees what is decided under{' '}
            <TextLink href={`${base}/sharing`}>Sharing</TextLink>.
          </>
        }
        back={{ href: `${base}/health`, label: 'Health' }}
      />
      <div className="grid gap-4">
        <ZoneCard clubId={clubId} zone={zone} today={today} />
        <ProfileForm clubId={clubId} facts={facts} seers={seersOf(sharing)} units={club.units} today={today} />
      </div>
    </div>
  );
}
