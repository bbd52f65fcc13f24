'use client';

import { api } from '../../client/api.ts';
import type { RouterOutputs } from '../../client/router-outputs.ts';
import { useAction } from '../../client/use-action.ts';
import { formatInstant } from '../../format/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FormMessage } from '../../ui/form-message.tsx';
import { roleWords } from './role-words.ts';

interface InvitationTableProps {
  clubId: string;
  /** Null: the club's own, made by owners. */
  squadId: string | null;
  invitations: RouterOutputs['club']['invitations']['invitations'];
  zone: string;
}

const STATE = { open: 'Open', used: 'Used', expired: 'Expired', revoked: 'Taken back' } as const;

/** Who was invited, and taking back what is still open. */
export function InvitationTable({ clubId, squadId, invitations, zone }: InvitationTableProps) {
  const revoke = useAction(async (invitationId: string) =>
    squadId === null
      ? api.club.revokeInvitation.mutate({ clubId, invitationId })
      : api.squad.revokeInvitation.mutate({ clubId, squadId, invitationId }),
  );
  if (invitations.length === 0) return <p className="text-sm text-muted">None yet.</p>;
  return (
    <>
      <FormMessage error={revoke.message} />
      <ul className="divide-y divide-line text-sm">
        {invitations.map((one) => (
          <li key={one.invitationId} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <div className="min-w-0">
              <p className="font-medium">{one.email ?? one.athleteName ?? 'By link'}</p>
              <p className="text-muted">
                {roleWords(one.roles)}
                {one.squadName && squadId === null ? `, ${one.squadName}` : ''} · by {one.createdByName}
                {one.state === 'open' ? ` · until ${formatInstant(one.expiresAt, zone)}` : ''}
              </p>
            </div>
            <div className="flex items-center gap-2">
              <Badge tone={one.state === 'open' ? 'info' : one.state === 'used' ? 'good' : 'neutral'}>
                {STATE[one.state]}
              </Badge>
              {one.state === 'open' && (
                <ConfirmDialog
                  trigger={
                    <Button variant="quiet" pending={revoke.pending}>
                      Take back
                    </Button>
                  }
                  title="Take back this invitation?"
                  confirmText="Take back"
                  danger
                  onConfirm={() => revoke.run(one.invitationId)}
                >
                  The link stops working at once.
                </ConfirmDialog>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
