import { SquadId } from '@freshlegs/domain';
import { UserPlus, Users } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Board } from '../../../../../features/coach-side/board/board.tsx';
import { countsOf } from '../../../../../features/coach-side/board/board-order.ts';
import { orNotFound } from '../../../../../server/caller.ts';
import { openClub } from '../../../../../server/open-club.ts';
import { EmptyState } from '../../../../../ui/empty-state.tsx';
import { LinkButton } from '../../../../../ui/link-button.tsx';
import { PageHeader } from '../../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Squad' };

/** A page holds so many rows; the rest of a larger squad comes after it as it lies ready, without being rendered twice. */
const FIRST_ROWS = 40;

/** Who needs attention today, and why. */
export default async function BoardPage({ params }: PageProps<'/c/[clubId]/squad/[squadId]'>) {
  const { api, clubId, club } = await openClub(params);
  const squadId = SquadId.safeParse((await params).squadId).data ?? notFound();
  const [board, { squads }] = await orNotFound(
    Promise.all([api.assessment.board({ clubId, squadId, first: FIRST_ROWS }), api.squad.list({ clubId })]),
  );
  const manage = `/c/${clubId}/squads/${squadId}`;
  const mayManage = club.roles.includes('owner') || squads.some((squad) => squad.squadId === squadId && squad.iCoach);
  return (
    <>
      <PageHeader
        title={board.squad.name}
        {...(squads.length > 1 ? { back: { href: `/c/${clubId}/squad`, label: 'Your squads' } } : {})}
        actions={
          mayManage ? (
            <LinkButton href={manage} variant="secondary" icon={UserPlus}>
              Athletes and invitations
            </LinkButton>
          ) : null
        }
      />
      {countsOf(board).all === 0 ? (
        <EmptyState
          icon={Users}
          title="Nobody is in this squad yet"
          action={mayManage ? <LinkButton href={manage}>Invite athletes</LinkButton> : null}
        >
          Hand out the join code at training, or send each athlete a personal link. They show here once they have
          joined.
        </EmptyState>
      ) : (
        <Board key={squadId} clubId={clubId} squadId={squadId} first={board} />
      )}
    </>
  );
}
