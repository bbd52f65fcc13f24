'use client';

import { signInToDemo } from '../../client/authenticate.ts';
import { useAction } from '../../client/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { FormMessage } from '../../ui/form-message.tsx';

/** One click into the demo squad, signed in as its coach. */
export function OpenDemoButton() {
  const open = useAction(
    async () => {
      await signInToDemo('coach');
      window.location.assign('/');
    },
    { refresh: false },
  );
  return (
    <div className="grid gap-2">
      <Button variant="secondary" size="lg" pending={open.pending || open.done} onClick={() => open.run()}>
        Explore the demo squad
      </Button>
      {open.pending && <p className="text-sm text-muted">The squad is being prepared. This can take a few seconds.</p>}
      <FormMessage error={open.message} />
    </div>
  );
}
