'use client';

import type { ClubId } from '@freshlegs/domain';
import { api } from '../../client/api.ts';
import { useAction } from '../../client/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FormMessage } from '../../ui/form-message.tsx';

/** Ends somebody's own membership of a club. */
export function LeaveClub({ clubId, name }: { clubId: ClubId; name: string }) {
  const leave = useAction(async () => api.club.leave.mutate({ clubId }));
  return (
    <>
      <ConfirmDialog
        trigger={
          <Button variant="quiet" pending={leave.pending} aria-label={`Leave ${name}`}>
            Leave
          </Button>
        }
        title={`Leave ${name}?`}
        confirmText="Leave"
        danger
        onConfirm={() => leave.run()}
      >
        Nobody there sees you any more, and you no longer see what is there. To come back you need a new invitation.
      </ConfirmDialog>
      <FormMessage error={leave.message} />
    </>
  );
}
