import { UserPlus, Users } from 'lucide-react';
import type { RouterOutputs } from '../../../client/router-outputs.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';

type Squad = RouterOutputs['squad']['list']['squads'][number];

/** The squads whose boards this person may open. */
export function SquadCards({ clubId, squads }: { clubId: string; squads: readonly Squad[] }) {
  return (
    <div className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
      {squads.map((squad) => (
        <Card key={squad.squadId} title={squad.name}>
          <p className="text-sm text-muted">
            {squad.athleteCount === 1 ? '1 athlete' : `${squad.athleteCount} athletes`}
          </p>
          {squad.pendingJoins !== null && squad.pendingJoins > 0 && (
            <Badge tone="notice" icon={UserPlus} className="w-fit">
              {squad.pendingJoins === 1 ? '1 person asks to join' : `${squad.pendingJoins} people ask to join`}
            </Badge>
          )}
          <LinkButton href={`/c/${clubId}/squad/${squad.squadId}`} icon={Users}>
            Open the board<span className="sr-only"> of {squad.name}</span>
          </LinkButton>
        </Card>
      ))}
    </div>
  );
}
