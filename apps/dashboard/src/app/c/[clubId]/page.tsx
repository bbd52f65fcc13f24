import { redirect } from 'next/navigation';
import { homeOf } from '../../../features/shell/nav-items.ts';
import { openClub } from '../../../server/open-club.ts';

/** The club's address leads everybody to where their work is. */
export default async function ClubPage({ params }: PageProps<'/c/[clubId]'>) {
  const { clubId, club } = await openClub(params);
  // The first thing an athlete does is to decide who sees what.
  if (club.sharingChosen === false && club.roles.length === 1) redirect(`/c/${clubId}/me/sharing`);
  redirect(homeOf(clubId, club.roles));
}
