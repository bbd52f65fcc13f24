'use client';

import { UserMinus } from 'lucide-react';
import { api } from '../../client/api.ts';
import type { RouterOutputs } from '../../client/router-outputs.ts';
import { useAction } from '../../client/use-action.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormMessage } from '../../ui/form-message.tsx';

interface RosterListProps {
  clubId: string;
  squadId: string;
  athletes: RouterOutputs['squad']['roster']['athletes'];
}

/** Who is in the squad. */
export function RosterList({ clubId, squadId, athletes }: RosterListProps) {
  const remove = useAction(async (athleteId: string) => api.squad.removeAthlete.mutate({ clubId, squadId, athleteId }));
  if (athletes.length === 0)
    return <EmptyState title="Nobody yet">Send a personal invitation, or show the join code at training.</EmptyState>;
  return (
    <>
      <FormMessage error={remove.message} />
      <ul className="divide-y divide-line">
        {athletes.map((athlete) => (
          <li key={athlete.athleteId} className="flex flex-wrap items-center justify-between gap-2 py-1.5">
            <span className="font-medium">{athlete.name}</span>
            <span className="flex items-center gap-2">
              {!athlete.claimed && <Badge>No account yet</Badge>}
              <ConfirmDialog
                trigger={
                  <Button
                    variant="quiet"
                    icon={UserMinus}
                    pending={remove.pending}
                    aria-label={`Take ${athlete.name} out of the squad`}
                  >
                    <span className="sr-only sm:not-sr-only">Take out</span>
                  </Button>
                }
                title={`Take ${athlete.name} out of this squad?`}
                confirmText="Take out"
                danger
                onConfirm={() => remove.run(athlete.athleteId)}
              >
                The coaches of this squad no longer see them. Nothing the athlete entered is lost.
              </ConfirmDialog>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
