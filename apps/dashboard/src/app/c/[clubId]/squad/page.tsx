import { Users } from 'lucide-react';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SquadCards } from '../../../../features/coach-side/board/squad-cards.tsx';
import { orNotFound } from '../../../../server/caller.ts';
import { openClub } from '../../../../server/open-club.ts';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { PageHeader } from '../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Squads' };

/** Which squad; with only one, straight to its board. */
export default async function SquadChooserPage({ params }: PageProps<'/c/[clubId]/squad'>) {
  const { api, clubId, club } = await openClub(params);
  const { squads } = await orNotFound(api.squad.list({ clubId }));
  const mine = squads.filter((squad) => squad.iCoach || club.roles.includes('medical'));
  if (mine.length === 1 && mine[0]) redirect(`/c/${clubId}/squad/${mine[0].squadId}`);
  return (
    <>
      <PageHeader title="Your squads" />
      {mine.length > 0 ? (
        <SquadCards clubId={clubId} squads={mine} />
      ) : (
        <EmptyState
          icon={Users}
          title="You coach no squad yet"
          action={<LinkButton href={`/c/${clubId}/squads`}>To the squads of the club</LinkButton>}
        >
          Create a squad, or ask the club’s owner to make you the coach of one.
        </EmptyState>
      )}
    </>
  );
}
