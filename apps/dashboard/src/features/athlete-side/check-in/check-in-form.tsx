'use client';

import type { LocalDate } from '@freshlegs/domain';
import { BedDouble, Check } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { Form } from '../../../ui/form.tsx';
import { Scale0to10 } from '../../../ui/scale-0-to-10.tsx';
import { useFocusFirstError } from '../entry/use-focus-first-error.ts';
import { draftOf, isAnswered, readDraft, sameDraft, type CheckInDraft, type CheckInView } from './check-in-draft.ts';
import { MoreAnswers } from './more-answers.tsx';

interface CheckInFormProps {
  clubId: string;
  on: LocalDate;
  zone: string;
  entry: CheckInView | null;
  draft: CheckInDraft;
  onDraft: (draft: CheckInDraft) => void;
  /** With the day as it is stored now. */
  onSaved: (stored: CheckInDraft) => void;
}

/** One tap on heaviness and one on Save is a check-in; everything else is extra. */
export function CheckInForm({ clubId, on, zone, entry, draft, onDraft, onSaved }: CheckInFormProps) {
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const { form, focusFirstError } = useFocusFirstError();
  const save = useAction(
    async (day: CheckInDraft) => {
      const read = readDraft(day, { on, zone });
      setErrors('errors' in read ? read.errors : {});
      if ('errors' in read) {
        focusFirstError();
        return null;
      }
      await api.checkIn.record.mutate({ clubId, ...read.input });
      return draftOf(read.input);
    },
    { onDone: (stored) => stored && onSaved(stored) },
  );
  const rest = useAction(async () => api.checkIn.rest.mutate({ clubId, on, zone }), {
    onDone: () => onSaved({ ...draft, rest: true }),
  });
  const saved = draftOf(entry);
  const isDirty = !sameDraft(draft, saved);
  const extras = !sameDraft({ ...draft, heaviness: null, rest: false }, draftOf(null));
  return (
    <Form
      ref={form}
      className="grid gap-5"
      onSubmit={() => {
        save.run(draft);
      }}
    >
      <Scale0to10
        label="How heavy do your legs feel?"
        hint="Before training."
        value={draft.heaviness}
        onChange={(heaviness) => onDraft({ ...draft, heaviness })}
        lowText="light and springy"
        highText="as heavy as I can imagine"
      />
      <Disclosure
        summary="Add soreness, sleep and how you feel"
        open={extras}
        className="rounded-xl border border-line px-3"
      >
        <div className="pb-3">
          <MoreAnswers
            draft={draft}
            errors={{ ...save.fields, ...errors }}
            onChange={(change) => onDraft({ ...draft, ...change })}
          />
        </div>
      </Disclosure>
      <FormMessage error={save.message ?? rest.message} />
      <div className="sticky bottom-16 z-10 -mx-4 grid grid-cols-[1fr_auto] gap-2 border-t border-line bg-surface px-4 py-3 sm:static sm:mx-0 sm:border-0 sm:p-0 md:bottom-0">
        <Button type="submit" size="lg" icon={Check} pending={save.pending} disabled={!isDirty || !isAnswered(draft)}>
          Save
        </Button>
        {draft.rest ? (
          <Button variant="secondary" size="lg" onClick={() => save.run({ ...draft, rest: false })}>
            Not a rest day
          </Button>
        ) : (
          <Button
            variant="secondary"
            size="lg"
            icon={BedDouble}
            pending={rest.pending}
            onClick={() => (isDirty ? save.run({ ...draft, rest: true }) : rest.run())}
          >
            Rest day
          </Button>
        )}
      </div>
    </Form>
  );
}
