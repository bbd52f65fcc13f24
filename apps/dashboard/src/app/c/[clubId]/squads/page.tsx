import { UserPlus, Users } from 'lucide-react';
import type { Metadata } from 'next';
import { ClubTabs } from '../../../../features/club/club-tabs.tsx';
import { CreateSquad } from '../../../../features/club/create-squad.tsx';
import { orNotFound } from '../../../../server/caller.ts';
import { openClub } from '../../../../server/open-club.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Card } from '../../../../ui/card.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { PageHeader } from '../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Squads' };

export default async function SquadsPage({ params }: PageProps<'/c/[clubId]/squads'>) {
  const { api, clubId, club } = await openClub(params);
  const isOwner = club.roles.includes('owner');
  const { squads } = await orNotFound(api.squad.list({ clubId }));
  return (
    <>
      <PageHeader title={club.name} />
      <ClubTabs clubId={clubId} roles={club.roles} />
      <div className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
        {squads.map((squad) => (
          <Card key={squad.squadId} title={squad.name}>
            <p className="text-sm text-muted">
              {squad.athleteCount === 1 ? '1 athlete' : `${squad.athleteCount} athletes`}
              {squad.coaches.length > 0 && ` · coached by ${squad.coaches.map((coach) => coach.name).join(', ')}`}
            </p>
            {squad.pendingJoins !== null && squad.pendingJoins > 0 && (
              <Badge tone="notice" icon={UserPlus} className="w-fit">
                {squad.pendingJoins === 1 ? '1 person asks to join' : `${squad.pendingJoins} people ask to join`}
              </Badge>
            )}
            {(isOwner || squad.iCoach) && (
              <LinkButton href={`/c/${clubId}/squads/${squad.squadId}`} variant="secondary" icon={Users}>
                Athletes and invitations
              </LinkButton>
            )}
          </Card>
        ))}
        {squads.length === 0 && <EmptyState title="No squads yet">Create one, then invite its athletes.</EmptyState>}
      </div>
      {(isOwner || club.roles.includes('coach')) && (
        <Card title="New squad" className="mt-4 max-w-lg">
          <CreateSquad clubId={clubId} />
        </Card>
      )}
    </>
  );
}
