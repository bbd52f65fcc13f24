'use client';

import type { RouterOutputs } from '../../client/router-outputs.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { CopyField } from '../../ui/copy-field.tsx';
import { QrCode } from '../../ui/qr-code.tsx';

interface CreatedInvitationProps {
  invitation: RouterOutputs['club']['invite'];
  onAgain: () => void;
}

/** The link, shown once, with its QR code. */
export function CreatedInvitation({ invitation, onAgain }: CreatedInvitationProps) {
  return (
    <div className="grid gap-4">
      <Alert
        tone="good"
        live
        title={invitation.mailed ? 'The invitation is on its way by mail' : 'The invitation is ready'}
      >
        <p>
          Hand on the link or let them scan the code. It works once, for one person, within 14 days. It is not shown
          again.
        </p>
      </Alert>
      <CopyField label="Invitation link" value={invitation.url} />
      <QrCode text={invitation.url} label="The invitation link as a QR code" />
      <Button variant="secondary" onClick={onAgain}>
        Invite another person
      </Button>
    </div>
  );
}
