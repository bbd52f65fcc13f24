'use client';

import { RunId } from '@freshlegs/domain';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import type { Units } from '../../../format/quantities.ts';
import { Button } from '../../../ui/button.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { FieldReader } from '../entry/typed-quantity.ts';
import { useFocusFirstError } from '../entry/use-focus-first-error.ts';
import type { ShoeView } from '../shoes/shoe-draft.ts';
import { detailsOf, readDetails } from './details-draft.ts';
import { DetailsFields } from './details-fields.tsx';
import { isTooLateToRate } from './effort-window.ts';
import type { RunView } from './run-words.ts';
import { Form } from '../../../ui/form.tsx';

interface DetailsFormProps {
  clubId: string;
  athleteId: string;
  run: RunView;
  units: Units;
  shoes: readonly ShoeView[];
  /** Where the session was. */
  today: string;
}

/** Effort, shoes, food and drink of a stored run; what the watch measured stays as it is. */
export function DetailsForm({ clubId, athleteId, run, units, shoes, today }: DetailsFormProps) {
  const [draft, setDraft] = useState(() => detailsOf(run, units));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [savedDraft, setSavedDraft] = useState(draft);
  const { form, focusFirstError } = useFocusFirstError();
  const save = useAction(async () => {
    const reader = new FieldReader();
    const details = readDetails(draft, reader, units);
    setErrors(reader.errors);
    if (!reader.ok) {
      focusFirstError();
      return;
    }
    await api.run.update.mutate({ clubId, athleteId, id: RunId.parse(run.id), details });
    setSavedDraft(draft);
  });
  const hasErrors = Object.keys(errors).length > 0;
  const isSaved = JSON.stringify(draft) === JSON.stringify(savedDraft);
  return (
    <Form ref={form} noValidate className="grid gap-5" onSubmit={() => save.run()}>
      <DetailsFields
        draft={draft}
        errors={{ ...save.fields, ...errors }}
        units={units}
        session={run}
        shoes={shoes}
        isOwn
        asksEffort={run.rpe !== null || !isTooLateToRate(run.on, today)}
        onChange={(change) => setDraft((all) => ({ ...all, ...change }))}
      />
      <FormMessage
        error={save.message ?? (hasErrors ? 'Please look at the marked fields. Nothing was saved yet.' : null)}
        done={save.done && isSaved ? 'Saved.' : null}
      />
      <Button type="submit" size="lg" icon={Check} pending={save.pending} disabled={isSaved}>
        Save
      </Button>
    </Form>
  );
}
