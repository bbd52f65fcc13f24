import { redirect } from 'next/navigation';
import { landingOf } from '../../../features/shell/nav-items.ts';
import { openClub } from '../../../server/open-club.ts';

/** The club's address leads everybody to where their work is. */
export default async function ClubPage({ params }: PageProps<'/c/[clubId]'>) {
  const { clubId, club } = await openClub(params);
  redirect(landingOf(clubId, club.roles, club.sharingChosen));
}
