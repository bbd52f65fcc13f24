'use client';

import { api } from '../../client/api.ts';
import { useAction } from '../../client/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FormMessage } from '../../ui/form-message.tsx';

/** Ends every sign-in of this account, this one too. */
export function SignOutEverywhere() {
  const end = useAction(
    async () => {
      await api.account.signOutEverywhere.mutate();
      window.location.assign('/sign-in');
    },
    { refresh: false },
  );
  return (
    <>
      <ConfirmDialog
        trigger={
          <Button variant="quiet" pending={end.pending}>
            Sign out everywhere
          </Button>
        }
        title="Sign out on all devices?"
        confirmText="Sign out everywhere"
        onConfirm={() => end.run()}
      >
        All your phones and computers are signed out at once, this one too.
      </ConfirmDialog>
      <FormMessage error={end.message} />
    </>
  );
}
