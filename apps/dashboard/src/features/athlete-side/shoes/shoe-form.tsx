'use client';

import { localDate, ShoeId, type AthleteId, type ClubId } from '@freshlegs/domain';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import type { Units } from '../../../format/quantities.ts';
import { Button } from '../../../ui/button.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { Form } from '../../../ui/form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { newId } from '../entry/new-id.ts';
import { useFocusFirstError } from '../entry/use-focus-first-error.ts';
import { DISTANCE_UNIT } from '../runs/run-draft.ts';
import { draftOfShoe, NO_SHOE, readShoe, type ShoeDraft, type ShoeView } from './shoe-draft.ts';

interface ShoeFormProps {
  clubId: ClubId;
  athleteId: AthleteId;
  units: Units;
  /** The pair to change; without it a new one is added. */
  shoe?: ShoeView;
  onDone?: () => void;
}

/** Adds a pair, or renames one and corrects its distance. */
export function ShoeForm({ clubId, athleteId, units, shoe, onDone }: ShoeFormProps) {
  const [id, setId] = useState<string>(shoe?.id ?? '');
  const [draft, setDraft] = useState<ShoeDraft>(shoe ? draftOfShoe(shoe, units) : NO_SHOE);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const { form, focusFirstError } = useFocusFirstError();
  const save = useAction(
    async () => {
      const sent = id === '' ? newId() : id;
      setId(sent);
      const read = readShoe(draft, ShoeId.parse(sent), units);
      setErrors('errors' in read ? read.errors : {});
      if ('errors' in read) {
        focusFirstError();
        return false;
      }
      const pair = { clubId, athleteId, ...read.input };
      if (!shoe) await api.shoe.add.mutate(pair);
      else await api.shoe.change.mutate({ ...pair, ...keptOf(shoe, draft, units) });
      return true;
    },
    {
      onDone: (isSaved) => {
        if (!isSaved) return;
        if (!shoe) {
          setDraft(NO_SHOE);
          setId('');
        }
        onDone?.();
      },
    },
  );
  const shown = { ...save.fields, ...errors };
  const edit = (change: Partial<ShoeDraft>) => {
    if (save.done || save.error) save.reset();
    setDraft((before) => ({ ...before, ...change }));
  };
  return (
    <Form ref={form} noValidate className="grid gap-4" onSubmit={() => save.run()}>
      <TextField
        label="Name"
        hint="What you call them, such as “blue ones”."
        maxLength={60}
        autoComplete="off"
        value={draft.name}
        onChange={(event) => edit({ name: event.target.value })}
        error={shown['name']}
      />
      <TextField
        label="Distance before your first logged run in them"
        hint="0 if they are new; else your best guess."
        inputMode="decimal"
        inputClassName="max-w-32"
        unit={DISTANCE_UNIT[units]}
        value={draft.start}
        onChange={(event) => edit({ start: event.target.value })}
        error={shown['start'] ?? shown['startM']}
      />
      <FormMessage error={save.message} done={save.done && Object.keys(errors).length === 0 ? 'Saved.' : null} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" icon={Check} pending={save.pending}>
          {shoe ? 'Save' : 'Add'}
        </Button>
        {shoe && (
          <Button variant="secondary" onClick={onDone}>
            Cancel
          </Button>
        )}
      </div>
    </Form>
  );
}

/** What a change leaves as it is: an untouched distance, which the field shows rounded, and whether it is put away. */
function keptOf(shoe: ShoeView, draft: ShoeDraft, units: Units) {
  const { retiredOn, startM } = shoe;
  const isSame = draft.start === draftOfShoe(shoe, units).start;
  return { retiredOn: retiredOn === null ? null : localDate(retiredOn), ...(isSame ? { startM } : {}) };
}
