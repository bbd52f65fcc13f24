'use client';

import { RunId } from '@freshlegs/domain';
import { Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';

interface DeleteRunProps {
  clubId: string;
  athleteId: string;
  id: string;
}

/** Takes a run away, after asking. */
export function DeleteRun({ clubId, athleteId, id }: DeleteRunProps) {
  const router = useRouter();
  const remove = useAction(async () => api.run.remove.mutate({ clubId, athleteId, id: RunId.parse(id) }), {
    refresh: false,
    onDone: () => router.replace(`/c/${clubId}/me/runs`),
  });
  return (
    <div className="grid justify-items-start gap-2">
      <ConfirmDialog
        trigger={
          <Button variant="quiet" icon={Trash2} pending={remove.pending}>
            Delete this session
          </Button>
        }
        title="Delete this session?"
        confirmText="Delete"
        danger
        onConfirm={() => remove.run()}
      >
        It no longer counts in your load or in anything you or your coach see. If it came from a watch file, you can add
        the file again.
      </ConfirmDialog>
      <FormMessage error={remove.message} />
    </div>
  );
}
