'use client';

import type { AthleteId, ClubId, PromptId, PromptOutcome } from '@freshlegs/domain';
import { useState } from 'react';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { Form } from '../../../ui/form.tsx';
import { RadioCards, type RadioCard } from '../../../ui/radio-cards.tsx';
import { TextField } from '../../../ui/text-field.tsx';

interface ClosePromptProps {
  clubId: ClubId;
  athleteId: AthleteId;
  promptId: PromptId;
  today: string;
}

const OUTCOMES: readonly RadioCard<PromptOutcome>[] = [
  { value: 'train', label: 'As planned' },
  { value: 'modified', label: 'With changes' },
  { value: 'hold', label: 'No training' },
];

/** Ends a prompt with how training goes on. Why stays between the athlete and their doctor. */
export function ClosePrompt({ clubId, athleteId, promptId, today }: ClosePromptProps) {
  const [outcome, setOutcome] = useState<PromptOutcome | null>(null);
  const [untilOn, setUntilOn] = useState('');
  const close = useAction(async (chosen: PromptOutcome) =>
    api.referral.close.mutate({
      clubId,
      athleteId,
      promptId,
      outcome: chosen,
      untilOn: chosen === 'train' || untilOn === '' ? null : untilOn,
    }),
  );
  return (
    <Disclosure summary="Close it">
      <Form
        className="grid gap-4 rounded-xl bg-sunken p-3 sm:p-4"
        onSubmit={() => {
          if (outcome) close.run(outcome);
        }}
      >
        <RadioCards
          label="How does training go on?"
          hint="Only this. No reason and no diagnosis."
          columns={3}
          options={OUTCOMES}
          value={outcome}
          onChange={setOutcome}
        />
        {outcome !== null && outcome !== 'train' && (
          <TextField
            label="Until"
            type="date"
            required
            min={today}
            value={untilOn}
            error={close.fields['untilOn']}
            onChange={(event) => setUntilOn(event.target.value)}
          />
        )}
        <FormMessage error={close.message} />
        <Button type="submit" variant="secondary" className="w-fit" disabled={outcome === null} pending={close.pending}>
          Close the prompt
        </Button>
      </Form>
    </Disclosure>
  );
}
