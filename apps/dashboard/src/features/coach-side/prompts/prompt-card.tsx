'use client';

import { PromptId, type AthleteId, type ClubId, type PromptStep } from '@freshlegs/domain';
import { useState, type ReactNode } from 'react';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { UrgencyBadge } from '../../../ui/urgency-badge.tsx';
import type { PromptView } from '../../assessment/views.ts';
import { ClosePrompt } from './close-prompt.tsx';
import { PromptSteps } from './prompt-steps.tsx';
import { eventWords, OUTCOME_WORDS } from './prompt-words.ts';

interface PromptCardProps {
  clubId: ClubId;
  athleteId: AthleteId;
  prompt: PromptView;
  zone: string;
  today: string;
  /** The same sentence stands on top of the page. */
  isSaidAbove?: boolean;
  /** Why, on request. */
  children?: ReactNode;
}

/** A prompt and how far it has come. It stays until a person closes it. */
export function PromptCard({ clubId, athleteId, prompt, zone, today, isSaidAbove = false, children }: PromptCardProps) {
  const promptId = PromptId.parse(prompt.id);
  const [taken, setTaken] = useState<PromptStep | null>(null);
  const take = useAction(async (step: PromptStep) => api.referral.step.mutate({ clubId, athleteId, promptId, step }), {
    onDone: ({ status }) => setTaken(status),
  });
  const isClosed = prompt.status === 'closed';
  return (
    <article className="grid gap-3">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h3 className="min-w-0 font-semibold">{prompt.title}</h3>
        <UrgencyBadge urgency={prompt.urgency} />
      </div>
      {!isSaidAbove && <p className="max-w-prose text-sm">{prompt.sentence}</p>}
      {isClosed ? (
        <Outcome prompt={prompt} />
      ) : (
        <PromptSteps prompt={withStep(prompt, taken)} pending={take.pending} onStep={take.run} />
      )}
      <FormMessage error={take.message} />
      {!isClosed && !prompt.stillFound && (
        <p className="text-sm text-muted">Newer entries no longer show this. It stays open until a person closes it.</p>
      )}
      {children}
      {prompt.canClose && <ClosePrompt clubId={clubId} athleteId={athleteId} promptId={promptId} today={today} />}
      {!isClosed && !prompt.canClose && (
        <p className="text-sm text-muted">The athlete or medical staff closes this, once a doctor has answered.</p>
      )}
      <Disclosure
        summary={<span className="text-muted">Opened {formatDay(prompt.openedOn)}: what happened since</span>}
      >
        <ol className="grid gap-1 text-sm">
          {prompt.events.map(({ kind, at, by }) => (
            <li key={`${kind}-${at}`}>
              {eventWords(kind)}
              {by && ` by ${by}`} <span className="text-muted">· {formatInstant(at, zone)}</span>
            </li>
          ))}
        </ol>
      </Disclosure>
    </article>
  );
}

/** The step just taken shows at once, before the page has been read again. */
function withStep(prompt: PromptView, taken: PromptStep | null): PromptView {
  return taken === null || !prompt.canStep.includes(taken)
    ? prompt
    : { ...prompt, status: taken, canStep: prompt.canStep.slice(prompt.canStep.indexOf(taken) + 1) };
}

function Outcome({ prompt: { outcome, outcomeUntilOn } }: { prompt: PromptView }) {
  if (outcome === null) return <p className="text-sm text-muted">Closed.</p>;
  return (
    <p className="text-sm">
      Closed: {OUTCOME_WORDS[outcome]}
      {outcomeUntilOn && ` until ${formatDay(outcomeUntilOn)}`}.
    </p>
  );
}
