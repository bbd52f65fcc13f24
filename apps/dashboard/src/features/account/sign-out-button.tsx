'use client';

import { LogOut } from 'lucide-react';
import { signOut } from '../../client/authenticate.ts';
import { useAction } from '../../client/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { FormMessage } from '../../ui/form-message.tsx';

/** Ends this sign-in. */
export function SignOutButton() {
  const leave = useAction(
    async () => {
      await signOut();
      // A full page load, so that nothing of the person stays in the browser's memory.
      window.location.assign('/');
    },
    { refresh: false },
  );
  return (
    <>
      <Button variant="quiet" icon={LogOut} pending={leave.pending} onClick={() => leave.run()}>
        Sign out
      </Button>
      <FormMessage error={leave.message} />
    </>
  );
}
