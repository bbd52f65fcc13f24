'use client';

import { LabPanelId } from '@freshlegs/domain';
import { Trash2 } from 'lucide-react';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';

/** Takes a whole draw away, after asking. */
export function RemoveBloodTest({ clubId, id, day }: { clubId: string; id: string; day: string }) {
  const remove = useAction(async () => api.bloodTest.remove.mutate({ clubId, id: LabPanelId.parse(id) }));
  return (
    <>
      <ConfirmDialog
        trigger={
          <Button variant="quiet" icon={Trash2} pending={remove.pending}>
            Delete<span className="sr-only"> the blood test of {day}</span>
          </Button>
        }
        title="Delete this blood test?"
        confirmText="Delete"
        danger
        onConfirm={() => remove.run()}
      >
        All results of {day} no longer count. You can type them in again.
      </ConfirmDialog>
      <FormMessage error={remove.message} />
    </>
  );
}
