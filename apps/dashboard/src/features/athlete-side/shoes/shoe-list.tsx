'use client';

import { ShoeId, type AthleteId, type ClubId, type LocalDate } from '@freshlegs/domain';
import { Archive, ArchiveRestore, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import type { Units } from '../../../format/quantities.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { useLocalDay } from '../entry/use-local-day.ts';
import { shoeWords, type ShoeView } from './shoe-draft.ts';
import { ShoeForm } from './shoe-form.tsx';

interface ShoeListProps {
  clubId: ClubId;
  athleteId: AthleteId;
  units: Units;
  server: { zone: string; today: LocalDate };
  shoes: readonly ShoeView[];
}

/** Pairs with their distance; each can be renamed, put away, taken out again or removed. */
export function ShoeList({ shoes, ...context }: ShoeListProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const { server: _server, ...form } = context;
  return (
    <ul className="divide-y divide-line">
      {shoes.map((shoe) => (
        <li key={shoe.id} className="py-4 first:pt-0 last:pb-0">
          {editing === shoe.id ? (
            <ShoeForm {...form} shoe={shoe} onDone={() => setEditing(null)} />
          ) : (
            <Entry {...context} shoe={shoe} onEdit={() => setEditing(shoe.id)} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface EntryProps extends Omit<ShoeListProps, 'shoes'> {
  shoe: ShoeView;
  onEdit: () => void;
}

function Entry({ clubId, athleteId, units, server, shoe, onEdit }: EntryProps) {
  const { today } = useLocalDay(server);
  const id = ShoeId.parse(shoe.id);
  const { name, startM, retiredOn } = shoe;
  const isInUse = retiredOn === null;
  const put = useAction(async () =>
    api.shoe.change.mutate({ clubId, athleteId, id, name, startM, retiredOn: isInUse ? today : null }),
  );
  const remove = useAction(async () => api.shoe.remove.mutate({ clubId, athleteId, id }));
  return (
    <div className="grid gap-2">
      <div>
        <p className="font-semibold">{name}</p>
        <p className="text-sm text-muted">{shoeWords(shoe, units)}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button variant="secondary" icon={Pencil} onClick={onEdit}>
          Change<span className="sr-only"> {name}</span>
        </Button>
        <Button
          variant="secondary"
          icon={isInUse ? Archive : ArchiveRestore}
          pending={put.pending}
          onClick={() => put.run()}
        >
          {isInUse ? 'Put away' : 'Use again'}
          <span className="sr-only"> {name}</span>
        </Button>
        {shoe.lastWornOn === null && (
          <ConfirmDialog
            trigger={
              <Button variant="quiet" icon={Trash2} pending={remove.pending}>
                Remove<span className="sr-only"> {name}</span>
              </Button>
            }
            title={`Remove ${name}?`}
            confirmText="Remove"
            danger
            onConfirm={() => remove.run()}
          >
            This is for wrong entries. No run is logged in them.
          </ConfirmDialog>
        )}
      </div>
      <FormMessage error={put.message ?? remove.message} />
    </div>
  );
}
