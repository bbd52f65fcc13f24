'use client';

import { type ClubId, type QuestionnaireAnswers, type QuestionnaireName } from '@freshlegs/domain';
import { Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { Form } from '../../../ui/form.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { newId } from '../entry/new-id.ts';
import { useLocalDay, type LocalDay } from '../entry/use-local-day.ts';
import { draftOfQuestionnaire, questionsShown, readAnswers, type AnswersDraft } from './answers-draft.ts';
import { QuestionField } from './question-field.tsx';

interface QuestionnaireFormProps {
  clubId: ClubId;
  name: QuestionnaireName;
  server: LocalDay;
  /** What was answered last and still counts. */
  current: QuestionnaireAnswers;
  /** When that was, in words; null: nothing is filled in. */
  answered: string | null;
}

/** One questionnaire. It never says what the answers mean: that stands with the causes. */
export function QuestionnaireForm({ clubId, name, server, current, answered }: QuestionnaireFormProps) {
  const day = useLocalDay(server);
  const [id] = useState(newId);
  const [draft, setDraft] = useState<AnswersDraft>(() => draftOfQuestionnaire(current));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const form = useRef<HTMLFormElement>(null);
  const [isSaved, setIsSaved] = useState(false);
  const save = useAction(async () => {
    const read = readAnswers(id, name, draft, day);
    setErrors('errors' in read ? read.errors : {});
    if ('errors' in read) {
      const first = Object.keys(read.errors)[0];
      // After the errors are on the page.
      requestAnimationFrame(() => {
        const place = form.current?.querySelector(`[data-question="${first}"]`);
        place?.querySelector<HTMLElement>('input')?.focus();
      });
      return;
    }
    await api.questionnaire.answer.mutate({ clubId, ...read.input });
    setIsSaved(true);
  });
  const hasErrors = Object.keys(errors).length > 0;
  if (isSaved) return <Thanks base={`/c/${clubId}/me`} />;
  return (
    <Form ref={form} noValidate className="grid gap-4" onSubmit={() => save.run()}>
      {answered !== null && (
        <p className="text-sm text-muted">
          You answered this {answered}. Your answers are filled in; change what is different now.
        </p>
      )}
      <Card>
        <div className="grid gap-6">
          {questionsShown(name, draft).map(([item, question]) => (
            <div key={item} data-question={item} className="min-w-0">
              <QuestionField
                question={question}
                value={draft[item]}
                error={errors[item]}
                onChange={(value) => {
                  setDraft((all) => ({ ...all, [item]: value }));
                  setErrors(({ [item]: _corrected, ...others }) => others);
                }}
              />
            </div>
          ))}
        </div>
      </Card>
      <FormMessage
        error={save.message ?? (hasErrors ? 'Some questions still need an answer. Nothing was saved yet.' : null)}
      />
      <Button type="submit" size="lg" icon={Check} pending={save.pending}>
        Save
      </Button>
    </Form>
  );
}

function Thanks({ base }: { base: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      <Alert
        tone="good"
        live
        title="Thanks, your answers are saved"
        actions={
          <>
            <LinkButton href={`${base}/why`}>Why are my legs heavy?</LinkButton>
            <LinkButton href={`${base}/questions`} variant="secondary">
              Other questions
            </LinkButton>
          </>
        }
      >
        <p>What they mean stands under “Why are my legs heavy?”, together with everything else you entered.</p>
      </Alert>
    </div>
  );
}
