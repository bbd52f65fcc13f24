'use client';

import { signInToDemo } from '../../client/authenticate.ts';
import { useAction } from '../../client/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { FormMessage } from '../../ui/form-message.tsx';

/** One click into the demo squad, signed in as its coach. */
export function OpenDemoButton({ persona, home }: { persona: string; home: string }) {
  const open = useAction(
    async () => {
      await signInToDemo(persona);
      window.location.assign(home);
    },
    { refresh: false },
  );
  return (
    <div className="grid gap-2">
      <Button variant="secondary" size="lg" pending={open.pending} onClick={() => open.run()}>
        Explore the demo squad
      </Button>
      <FormMessage error={open.message} />
    </div>
  );
}
