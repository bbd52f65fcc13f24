'use client';

import type { ClubId, LocalDate } from '@freshlegs/domain';
import type { RouterOutputs } from '../../../client/router-outputs.ts';
import { Check, Lock } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import type { Units } from '../../../format/quantities.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { useFocusFirstError } from '../entry/use-focus-first-error.ts';
import { draftOfFacts, readChanges, type ProfileDraft } from './profile-draft.ts';
import { ProfileField } from './profile-field.tsx';
import { PROFILE_GROUPS } from './profile-questions.ts';
import type { Seers } from './who-sees.ts';
import { Form } from '../../../ui/form.tsx';

interface ProfileFormProps {
  clubId: ClubId;
  facts: RouterOutputs['profile']['get']['facts'];
  seers: Seers;
  units: Units;
  today: LocalDate;
}

/** What is known of a person. Every answer is optional and can be taken back. */
export function ProfileForm({ clubId, facts, seers, units, today }: ProfileFormProps) {
  const [saved, setSaved] = useState<ProfileDraft>(() => draftOfFacts(facts, units));
  const [draft, setDraft] = useState(saved);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const { form, focusFirstError } = useFocusFirstError();
  const save = useAction(async () => {
    const read = readChanges(draft, saved, units, today);
    setErrors('errors' in read ? read.errors : {});
    if ('errors' in read) {
      focusFirstError();
      return;
    }
    await api.profile.update.mutate({ clubId, changes: read.changes });
    setSaved(draft);
  });
  const isDirty = JSON.stringify(draft) !== JSON.stringify(saved);
  const hasErrors = Object.keys(errors).length > 0;
  return (
    <Form ref={form} noValidate className="grid gap-4" onSubmit={() => save.run()}>
      {PROFILE_GROUPS.map(({ title, anchor, intro, isPrivate, questions }) => (
        <Card
          key={title}
          id={anchor}
          className="scroll-mt-20"
          title={
            <span className="inline-flex items-center gap-1.5">
              {isPrivate && <Lock aria-hidden className="size-4 text-muted" />}
              {title}
            </span>
          }
          intro={intro}
        >
          <div className="grid gap-6">
            {questions.map((question) => (
              <div key={question.kind} id={question.kind} className="min-w-0 scroll-mt-20">
                <ProfileField
                  question={question}
                  value={draft[question.kind] ?? ''}
                  error={errors[question.kind]}
                  seers={seers}
                  units={units}
                  today={today}
                  onChange={(value) => {
                    setDraft((all) => ({ ...all, [question.kind]: value }));
                    setErrors(({ [question.kind]: _corrected, ...others }) => others);
                  }}
                />
              </div>
            ))}
          </div>
        </Card>
      ))}
      <div
        className={
          isDirty
            ? 'sticky bottom-16 z-10 -mx-4 grid gap-2 border-t border-line bg-canvas px-4 py-3 md:bottom-0'
            : 'grid gap-2'
        }
      >
        <FormMessage
          error={save.message ?? (hasErrors ? 'Please look at the marked fields. Nothing was saved yet.' : null)}
          done={save.done && !isDirty ? 'Saved.' : null}
        />
        {isDirty && (
          <Button type="submit" size="lg" icon={Check} pending={save.pending}>
            Save
          </Button>
        )}
      </div>
    </Form>
  );
}
