'use client';

import type { ClubId } from '@freshlegs/domain';
import { useState } from 'react';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import { Button } from '../../../ui/button.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { newId } from '../entry/new-id.ts';
import { useLocalDay, type LocalDay } from '../entry/use-local-day.ts';

interface SayDropProps {
  clubId: ClubId;
  server: LocalDay;
}

/** The athlete's own view, in one tap: have the times dropped? */
export function SayDrop({ clubId, server }: SayDropProps) {
  const { today } = useLocalDay(server);
  const [ids, setIds] = useState<Readonly<{ yes?: string; no?: string }>>({});
  const say = useAction(
    async (present: 'yes' | 'no') => {
      // The same id when it is sent again after a failure: stored once.
      const id = ids[present] ?? newId();
      setIds((known) => ({ ...known, [present]: id }));
      await api.observation.sayDrop.mutate({ clubId, id, present, on: today });
    },
    { onDone: () => setIds({}) },
  );
  return (
    <div className="grid gap-3">
      <div className="grid grid-cols-2 gap-2">
        <Button variant="secondary" size="lg" pending={say.pending} onClick={() => say.run('yes')}>
          Yes
        </Button>
        <Button variant="secondary" size="lg" pending={say.pending} onClick={() => say.run('no')}>
          No
        </Button>
      </div>
      <FormMessage error={say.message} done={say.done ? 'Saved.' : null} />
    </div>
  );
}
