import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CreateClubForm } from '../../features/entry/create-club-form.tsx';
import { EntryFrame } from '../../features/shell/entry-frame.tsx';
import { countryOptions } from '../../format/countries.ts';
import { zoneOptions } from '../../format/zones.ts';
import { caller } from '../../server/caller.ts';
import { PageHeader } from '../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Create your club' };

export default async function WelcomePage() {
  const { hasClub } = await (await caller()).account.instance();
  if (hasClub) redirect('/sign-in');
  return (
    <EntryFrame>
      <PageHeader
        title="Create your club"
        intro="You become its owner and first coach. Everybody else is invited by you."
      />
      <CreateClubForm countries={countryOptions()} zones={zoneOptions()} />
    </EntryFrame>
  );
}
