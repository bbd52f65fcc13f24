'use client';

import type { SymptomAnswerInput, SymptomCode } from '@freshlegs/domain';
import { CircleSlash, Send } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import type { AthletePage } from '../../assessment/views.ts';
import { newId } from '../entry/new-id.ts';
import { useFocusFirstError } from '../entry/use-focus-first-error.ts';
import { useLocalDay, type LocalDay } from '../entry/use-local-day.ts';
import { draftOfAnswers, readSymptoms, type SymptomDraft } from './symptom-draft.ts';
import { SYMPTOM_GROUPS } from './symptom-groups.ts';
import { SymptomOutcome } from './symptom-outcome.tsx';
import { SymptomQuestion } from './symptom-question.tsx';
import { Form } from '../../../ui/form.tsx';

interface SymptomFormProps {
  clubId: string;
  server: LocalDay;
  /** What was answered last and still counts. */
  current: readonly SymptomAnswerInput[];
}

/** Everything that may need a doctor on one page; "none of these" is one tap. What it means is shown at once. */
export function SymptomForm({ clubId, server, current }: SymptomFormProps) {
  const day = useLocalDay(server);
  const [id, setId] = useState<string | null>(null);
  const [draft, setDraft] = useState<SymptomDraft>(() => draftOfAnswers(current));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [outcome, setOutcome] = useState<AthletePage | null>(null);
  const { form, focusFirstError } = useFocusFirstError();
  const save = useAction(
    async (answered: SymptomDraft) => {
      const read = readSymptoms(answered);
      setErrors('errors' in read ? read.errors : {});
      if ('errors' in read) {
        focusFirstError();
        return null;
      }
      const formId = id ?? newId();
      setId(formId);
      await api.symptom.report.mutate({ clubId, id: formId, on: day.today, zone: day.zone, answers: read.answers });
      return api.assessment.own.query({ clubId });
    },
    {
      onDone: (page) => {
        if (!page) return;
        setOutcome(page);
        setId(null);
        window.scrollTo({ top: 0 });
      },
    },
  );
  if (outcome) return <SymptomOutcome page={outcome} clubId={clubId} onAgain={() => setOutcome(null)} />;
  const count = Object.keys(draft).length;
  return (
    <Form
      ref={form}
      className="grid gap-4"
      onSubmit={() => {
        save.run(draft);
      }}
    >
      {SYMPTOM_GROUPS.map(({ title, intro, codes }) => (
        <Card key={title} title={title} intro={intro}>
          <div className="grid gap-1">
            {codes.map((code) => (
              <SymptomQuestion
                key={code}
                code={code}
                given={draft[code] ?? null}
                errors={errors}
                onChange={(given) => setDraft((all) => withAnswer(all, code, given))}
              />
            ))}
          </div>
        </Card>
      ))}
      <FormMessage error={save.message} />
      <div className="sticky bottom-16 z-10 -mx-4 border-t border-line bg-canvas px-4 py-3 md:bottom-0">
        <Button
          type="submit"
          size="lg"
          className="w-full"
          icon={count === 0 ? CircleSlash : Send}
          pending={save.pending}
        >
          {count === 0 ? 'I have none of these' : `Save ${count === 1 ? 'this symptom' : `these ${count} symptoms`}`}
        </Button>
      </div>
    </Form>
  );
}

function withAnswer(all: SymptomDraft, code: SymptomCode, given: SymptomDraft[SymptomCode] | null): SymptomDraft {
  const { [code]: _before, ...others } = all;
  return given ? { ...others, [code]: given } : others;
}
