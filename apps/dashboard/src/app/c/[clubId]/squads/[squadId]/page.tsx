import { SquadId } from '@freshlegs/domain';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { InvitationTable } from '../../../../../features/club/invitation-table.tsx';
import { InviteAthlete } from '../../../../../features/club/invite-athlete.tsx';
import { JoinCodeCard } from '../../../../../features/club/join-code-card.tsx';
import { JoinRequests } from '../../../../../features/club/join-requests.tsx';
import { OpenAthlete } from '../../../../../features/club/open-athlete.tsx';
import { RosterList } from '../../../../../features/club/roster-list.tsx';
import { SquadCoaches } from '../../../../../features/club/squad-coaches.tsx';
import { orNotFound } from '../../../../../server/caller.ts';
import { openClub } from '../../../../../server/open-club.ts';
import { Card } from '../../../../../ui/card.tsx';
import { Disclosure } from '../../../../../ui/disclosure.tsx';
import { LinkButton } from '../../../../../ui/link-button.tsx';
import { PageHeader } from '../../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Squad' };

export default async function ManageSquadPage({ params }: PageProps<'/c/[clubId]/squads/[squadId]'>) {
  const { api, clubId, club } = await openClub(params);
  const squadId = SquadId.safeParse((await params).squadId).data ?? notFound();
  const squad =
    (await orNotFound(api.squad.list({ clubId }))).squads.find((one) => one.squadId === squadId) ?? notFound();
  const scope = { clubId, squadId };
  const { athletes } = await orNotFound(api.squad.roster(scope));
  const { invitations } = await orNotFound(api.squad.invitations(scope));
  const joinCode = await orNotFound(api.squad.joinCode(scope));
  const requests = squad.iCoach ? (await api.squad.joinRequests(scope)).requests : [];
  const { members } = await orNotFound(api.club.members({ clubId }));
  return (
    <>
      <PageHeader
        title={squad.name}
        back={{ href: `/c/${clubId}/squads`, label: 'Squads' }}
        actions={
          squad.iCoach ? (
            <LinkButton href={`/c/${clubId}/squad/${squadId}`} variant="secondary">
              Open the board
            </LinkButton>
          ) : null
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[2fr_1fr]">
        <div className="grid gap-4">
          {requests.length > 0 && <JoinRequests {...scope} requests={requests} zone={club.zone} />}
          <Card title="Athletes">
            <RosterList {...scope} athletes={athletes} />
            {squad.iCoach && (
              <Disclosure summary="Add an athlete who has no account yet">
                <OpenAthlete {...scope} />
              </Disclosure>
            )}
          </Card>
          <Card title="Coaches">
            <SquadCoaches {...scope} coaches={squad.coaches} members={members} />
          </Card>
        </div>
        <div className="grid gap-4">
          <Card title="Invite an athlete" intro="A personal link for one person.">
            <InviteAthlete {...scope} unclaimed={athletes.filter((athlete) => !athlete.claimed)} />
          </Card>
          <Card title="Join code" intro="For a whole group at training. You approve each person.">
            <JoinCodeCard {...scope} joinCode={joinCode} zone={club.zone} />
          </Card>
          <Card title="Invitations">
            <InvitationTable {...scope} invitations={invitations} zone={club.zone} />
          </Card>
        </div>
      </div>
    </>
  );
}
