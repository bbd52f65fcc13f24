'use client';

import { MedicineId, type ClubId, type LocalDate } from '@freshlegs/domain';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { Form } from '../../../ui/form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { newId } from '../entry/new-id.ts';
import { useFocusFirstError } from '../entry/use-focus-first-error.ts';
import { draftOfMedicine, NO_MEDICINE, readMedicine, type MedicineDraft, type MedicineView } from './medicine-draft.ts';
import { MedicineNameField } from './medicine-name-field.tsx';

interface MedicineFormProps {
  clubId: ClubId;
  today: LocalDate;
  /** The one to change; without it a new one is added. */
  medicine?: MedicineView;
  onDone?: () => void;
}

/** Adds a medicine or changes one. The name is enough; no amounts are asked for. */
export function MedicineForm({ clubId, today, medicine, onDone }: MedicineFormProps) {
  const [id, setId] = useState<string>(medicine?.id ?? '');
  const [draft, setDraft] = useState<MedicineDraft>(medicine ? draftOfMedicine(medicine) : NO_MEDICINE);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const { form, focusFirstError } = useFocusFirstError();
  const save = useAction(
    async () => {
      const sent = id === '' ? newId() : id;
      setId(sent);
      const read = readMedicine(draft, MedicineId.parse(sent), today);
      setErrors('errors' in read ? read.errors : {});
      if ('errors' in read) {
        focusFirstError();
        return false;
      }
      const entry = { clubId, ...read.input };
      await (medicine ? api.medicine.change.mutate(entry) : api.medicine.add.mutate(entry));
      return true;
    },
    {
      onDone: (isSaved) => {
        if (!isSaved) return;
        if (!medicine) {
          setDraft(NO_MEDICINE);
          setId('');
        }
        onDone?.();
      },
    },
  );
  const shown = { ...save.fields, ...errors };
  const edit = (change: Partial<MedicineDraft>) => {
    if (save.done || save.error) save.reset();
    setDraft((before) => ({ ...before, ...change }));
  };
  const day = (kind: 'startOn' | 'doseChangeOn' | 'stopOn', label: string, hint?: string) => (
    <TextField
      label={label}
      optional
      hint={hint}
      type="date"
      {...(kind === 'stopOn' ? {} : { max: today })}
      value={draft[kind]}
      onChange={(event) => edit({ [kind]: event.target.value })}
      error={shown[kind]}
    />
  );
  const more = (
    <div className="grid gap-4 sm:grid-cols-2">
      {day('doseChangeOn', 'Dose changed on', 'The last time a doctor changed the amount.')}
      {day('stopOn', 'Last day you take it', 'Only if it has ended, or its end is planned.')}
    </div>
  );
  return (
    <Form ref={form} noValidate className="grid gap-4" onSubmit={() => save.run()}>
      <MedicineNameField value={draft.name} error={shown['name']} onChange={(name) => edit({ name })} />
      {day('startOn', 'Taking it since', 'Leave it empty if you do not remember.')}
      {medicine ? (
        more
      ) : (
        <Disclosure
          summary="The dose changed, or it has ended"
          open={shown['doseChangeOn'] !== undefined || shown['stopOn'] !== undefined}
        >
          {more}
        </Disclosure>
      )}
      <FormMessage error={save.message} done={save.done && Object.keys(errors).length === 0 ? 'Saved.' : null} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" icon={Check} pending={save.pending} disabled={draft.name.trim() === ''}>
          {medicine ? 'Save' : 'Add'}
        </Button>
        {medicine && (
          <Button variant="secondary" onClick={onDone}>
            Cancel
          </Button>
        )}
      </div>
    </Form>
  );
}
