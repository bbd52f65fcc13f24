'use client';

import { PromptId, type AthleteId, type ClubId, type PromptStep } from '@freshlegs/domain';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { UrgencyBadge } from '../../../ui/urgency-badge.tsx';
import type { PromptView } from '../../assessment/views.ts';
import { ClosePromptForm } from './close-prompt-form.tsx';
import { eventWords, OUTCOME_WORDS, STATUS_WORDS, STEP_BUTTON } from './prompt-words.ts';

interface OwnPromptProps {
  clubId: ClubId;
  athleteId: AthleteId;
  prompt: PromptView;
  zone: string;
}

/** A prompt to see somebody, with what the athlete can say to it. It stays until a person closes it. */
export function OwnPrompt({ clubId, athleteId, prompt, zone }: OwnPromptProps) {
  const promptId = PromptId.parse(prompt.id);
  const step = useAction(async (next: PromptStep) =>
    api.referral.step.mutate({ clubId, athleteId, promptId, step: next }),
  );
  const isClosed = prompt.status === 'closed';
  return (
    <article className="grid gap-3 rounded-xl border border-line bg-canvas p-3 sm:p-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h3 className="min-w-0 font-semibold">{prompt.title}</h3>
        <span className="flex flex-wrap gap-2">
          <UrgencyBadge urgency={prompt.urgency} />
          <Badge>{STATUS_WORDS[prompt.status]}</Badge>
        </span>
      </div>
      <p className="max-w-prose">{prompt.sentence}</p>
      {!isClosed && !prompt.stillFound && (
        <p className="text-sm text-muted">Your newer entries no longer show this. It stays open until you close it.</p>
      )}
      {isClosed && prompt.outcome && (
        <p className="text-sm">
          Outcome: {OUTCOME_WORDS[prompt.outcome]}
          {prompt.outcomeUntilOn && `, until ${formatDay(prompt.outcomeUntilOn)}`}.
        </p>
      )}
      {prompt.canStep.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {prompt.canStep.map((next) => (
            <Button key={next} variant="secondary" pending={step.pending} onClick={() => step.run(next)}>
              {STEP_BUTTON[next]}
            </Button>
          ))}
        </div>
      )}
      <FormMessage error={step.message} />
      {prompt.canClose && (
        <ClosePromptForm clubId={clubId} athleteId={athleteId} promptId={promptId} afterDoctor={prompt.needsOutcome} />
      )}
      {prompt.events.length > 0 && (
        <Disclosure summary="What happened so far">
          <ol className="grid gap-1 text-sm">
            {prompt.events.map(({ kind, at, by }) => (
              <li key={`${kind}-${at}`}>
                <span className="text-muted">{formatInstant(at, zone)}:</span> {eventWords(kind)}
                {by && `, by ${by}`}
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </article>
  );
}
