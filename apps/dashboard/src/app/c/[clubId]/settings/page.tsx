import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClubTabs } from '../../../../features/club/club-tabs.tsx';
import { ClubSettingsForm } from '../../../../features/club/club-settings-form.tsx';
import { countryOptions } from '../../../../format/countries.ts';
import { zoneOptions } from '../../../../format/zones.ts';
import { orNotFound } from '../../../../server/caller.ts';
import { openClub } from '../../../../server/open-club.ts';
import { PageHeader } from '../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Club settings' };

export default async function SettingsPage({ params }: PageProps<'/c/[clubId]/settings'>) {
  const { api, clubId, club } = await openClub(params);
  if (!club.roles.includes('owner')) notFound();
  const settings = await orNotFound(api.club.settings({ clubId }));
  return (
    <>
      <PageHeader title={club.name} />
      <ClubTabs clubId={clubId} roles={club.roles} />
      <div className="max-w-2xl">
        <ClubSettingsForm clubId={clubId} settings={settings} countries={countryOptions()} zones={zoneOptions()} />
      </div>
    </>
  );
}
