'use client';

import { api } from '../../client/api.ts';
import type { RouterOutputs } from '../../client/router-outputs.ts';
import { useAction } from '../../client/use-action.ts';
import { formatInstant } from '../../format/dates.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { CopyField } from '../../ui/copy-field.tsx';
import { FormMessage } from '../../ui/form-message.tsx';
import { QrCode } from '../../ui/qr-code.tsx';

interface JoinCodeCardProps {
  clubId: string;
  squadId: string;
  joinCode: RouterOutputs['squad']['joinCode'];
  zone: string;
}

/** The squad's join code to show at training, and a fresh one when it is old or went too far. */
export function JoinCodeCard({ clubId, squadId, joinCode, zone }: JoinCodeCardProps) {
  const rotate = useAction(async () => api.squad.rotateJoinCode.mutate({ clubId, squadId }));
  const isLive = joinCode !== null && !joinCode.expired && joinCode.uses < joinCode.maxUses;
  return (
    <div className="grid gap-4">
      {isLive ? (
        <>
          <p className="font-mono text-3xl font-bold tracking-widest">{joinCode.code}</p>
          <QrCode text={joinCode.url} label="The link to join as a QR code" />
          <CopyField label="Link" value={joinCode.url} />
          <p className="text-sm text-muted">
            Used {joinCode.uses} of {joinCode.maxUses} times, until {formatInstant(joinCode.expiresAt, zone)}.
          </p>
          <ConfirmDialog
            trigger={
              <Button variant="secondary" pending={rotate.pending}>
                Make a new code
              </Button>
            }
            title="Make a new join code?"
            confirmText="Make a new code"
            onConfirm={() => rotate.run()}
          >
            The old code and its link stop working at once.
          </ConfirmDialog>
        </>
      ) : (
        <>
          <p className="text-sm text-muted">
            {joinCode === null ? 'There is no code yet.' : 'The last code no longer works.'}
          </p>
          <Button pending={rotate.pending} onClick={() => rotate.run()}>
            Make a join code
          </Button>
        </>
      )}
      <FormMessage error={rotate.message} />
    </div>
  );
}
