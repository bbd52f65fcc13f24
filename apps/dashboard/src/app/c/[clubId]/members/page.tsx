import type { Metadata } from 'next';
import { InviteStaff } from '../../../../features/club/invite-staff.tsx';
import { InvitationTable } from '../../../../features/club/invitation-table.tsx';
import { MemberList } from '../../../../features/club/member-list.tsx';
import { ClubTabs } from '../../../../features/club/club-tabs.tsx';
import { orNotFound } from '../../../../server/caller.ts';
import { openClub } from '../../../../server/open-club.ts';
import { Card } from '../../../../ui/card.tsx';
import { PageHeader } from '../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'People' };

export default async function MembersPage({ params }: PageProps<'/c/[clubId]/members'>) {
  const { api, me, clubId, club } = await openClub(params);
  const isOwner = club.roles.includes('owner');
  const { members } = await orNotFound(api.club.members({ clubId }));
  const { squads } = await orNotFound(api.squad.list({ clubId }));
  const invitations = isOwner ? (await api.club.invitations({ clubId })).invitations : [];
  return (
    <>
      <PageHeader title={club.name} />
      <ClubTabs clubId={clubId} roles={club.roles} />
      <div className="grid items-start gap-4 lg:grid-cols-[2fr_1fr]">
        <Card title="People of the club">
          <MemberList clubId={clubId} members={members} myUserId={me.userId} canChange={isOwner} zone={club.zone} />
        </Card>
        {isOwner && (
          <div className="grid gap-4">
            <Card title="Invite somebody" intro="Athletes are invited from their squad.">
              <InviteStaff clubId={clubId} squads={squads} />
            </Card>
            <Card title="Invitations">
              <InvitationTable clubId={clubId} squadId={null} invitations={invitations} zone={club.zone} />
            </Card>
          </div>
        )}
      </div>
    </>
  );
}
