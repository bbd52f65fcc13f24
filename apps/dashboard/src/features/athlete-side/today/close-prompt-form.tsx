'use client';

import type { AthleteId, ClubId, PromptId, PromptOutcome } from '@freshlegs/domain';
import { isLocalDate } from '@freshlegs/domain';
import { useState } from 'react';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { Form } from '../../../ui/form.tsx';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { TextField } from '../../../ui/text-field.tsx';

interface ClosePromptFormProps {
  clubId: ClubId;
  athleteId: AthleteId;
  promptId: PromptId;
  /** Only a doctor's answer ends this prompt. */
  afterDoctor: boolean;
}

/** Ends a prompt with what was said about training; never with a diagnosis. */
export function ClosePromptForm({ clubId, athleteId, promptId, afterDoctor }: ClosePromptFormProps) {
  const [outcome, setOutcome] = useState<PromptOutcome | null>(null);
  const [untilOn, setUntilOn] = useState('');
  const [problem, setProblem] = useState<{ outcome?: string; untilOn?: string }>({});
  const close = useAction(async (chosen: PromptOutcome) =>
    api.referral.close.mutate({
      clubId,
      athleteId,
      promptId,
      outcome: chosen,
      untilOn: chosen === 'train' ? null : untilOn,
    }),
  );
  return (
    <Disclosure summary={afterDoctor ? 'A doctor has answered: close this' : 'This is settled: close it'}>
      <Form
        noValidate
        className="grid gap-4 pb-2"
        onSubmit={() => {
          const needsDay = outcome !== 'train' && !isLocalDate(untilOn);
          setProblem({
            ...(outcome === null ? { outcome: 'Please choose one.' } : {}),
            ...(outcome !== null && needsDay ? { untilOn: 'Please give the day until which this holds.' } : {}),
          });
          if (outcome !== null && !needsDay) close.run(outcome);
        }}
      >
        <RadioCards
          label={afterDoctor ? 'What did the doctor say about training?' : 'How does training go on?'}
          error={problem.outcome}
          value={outcome}
          onChange={setOutcome}
          options={[
            { value: 'train', label: 'Train as usual' },
            { value: 'modified', label: 'Train, but changed' },
            { value: 'hold', label: 'No training for now' },
          ]}
        />
        {outcome !== null && outcome !== 'train' && (
          <TextField
            label="Until"
            type="date"
            value={untilOn}
            onChange={(event) => setUntilOn(event.target.value)}
            error={problem.untilOn}
          />
        )}
        <p className="text-sm text-muted">Your coach sees only this answer, never what the doctor found.</p>
        <FormMessage error={close.message} />
        <Button type="submit" pending={close.pending} className="justify-self-start">
          Close it
        </Button>
      </Form>
    </Disclosure>
  );
}
