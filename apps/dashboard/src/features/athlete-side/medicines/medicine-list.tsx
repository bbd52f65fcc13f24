'use client';

import { MedicineId, type ClubId, type LocalDate } from '@freshlegs/domain';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { NOT_LISTED, periodWords, titleOfMedicine, type MedicineView } from './medicine-draft.ts';
import { MedicineForm } from './medicine-form.tsx';

interface MedicineListProps {
  clubId: ClubId;
  today: LocalDate;
  medicines: readonly MedicineView[];
}

/** Medicines with their dates; each can be changed in place or taken off the list. */
export function MedicineList({ clubId, today, medicines }: MedicineListProps) {
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <ul className="divide-y divide-line">
      {medicines.map((medicine) => (
        <li key={medicine.id} className="py-4 first:pt-0 last:pb-0">
          {editing === medicine.id ? (
            <MedicineForm clubId={clubId} today={today} medicine={medicine} onDone={() => setEditing(null)} />
          ) : (
            <Entry clubId={clubId} today={today} medicine={medicine} onEdit={() => setEditing(medicine.id)} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface EntryProps {
  clubId: ClubId;
  today: LocalDate;
  medicine: MedicineView;
  onEdit: () => void;
}

function Entry({ clubId, today, medicine, onEdit }: EntryProps) {
  const remove = useAction(async () => api.medicine.remove.mutate({ clubId, id: MedicineId.parse(medicine.id) }));
  const title = titleOfMedicine(medicine.name);
  return (
    <div className="grid gap-2">
      <div>
        <p className="font-semibold">{title}</p>
        <p className="text-sm text-muted">{periodWords(medicine, today)}</p>
        {!medicine.listed && <p className="mt-1 text-sm">{NOT_LISTED}</p>}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button variant="secondary" icon={Pencil} onClick={onEdit}>
          Change<span className="sr-only"> {title}</span>
        </Button>
        <ConfirmDialog
          trigger={
            <Button variant="quiet" icon={Trash2} pending={remove.pending}>
              Entered by mistake<span className="sr-only">: {title}</span>
            </Button>
          }
          title={`Take ${title} off the list?`}
          confirmText="Take it off"
          danger
          onConfirm={() => remove.run()}
        >
          This is for wrong entries. If you took it and it has ended, give its last day instead: it can still count.
        </ConfirmDialog>
      </div>
      <FormMessage error={remove.message} />
    </div>
  );
}
