import { PROMPT_STEPS, type PromptStep } from '@freshlegs/domain';
import { Check, Circle } from 'lucide-react';
import { cx } from '../../../ui/cx.ts';
import type { PromptView } from '../../assessment/views.ts';
import { STATUS_WORDS, STEP_WORDS } from './prompt-words.ts';

interface PromptStepsProps {
  prompt: PromptView;
  pending: boolean;
  onStep: (step: PromptStep) => void;
}

const STEP = 'flex min-h-11 w-full items-center justify-center gap-1.5 rounded-xl px-2 text-sm font-medium';

/** How far a prompt has come: read, talked, booked, seen. A tap notes the next step. */
export function PromptSteps({ prompt: { status, canStep }, pending, onStep }: PromptStepsProps) {
  const reached = status === 'open' || status === 'closed' ? -1 : PROMPT_STEPS.indexOf(status);
  return (
    <ol aria-label="Steps" className="grid grid-cols-2 gap-2 sm:grid-cols-4">
      {PROMPT_STEPS.map((step, index) => (
        <li key={step}>
          {index <= reached ? (
            <span className={cx(STEP, 'bg-good-bg text-good-fg')}>
              <Check aria-hidden className="size-4 shrink-0" />
              {STATUS_WORDS[step]}
              <span className="sr-only">: done</span>
            </span>
          ) : canStep.includes(step) ? (
            <button
              type="button"
              disabled={pending}
              onClick={() => onStep(step)}
              className={cx(STEP, 'border border-edge bg-surface hover:bg-sunken disabled:opacity-60')}
            >
              <Circle aria-hidden className="size-4 shrink-0 text-muted" />
              {STATUS_WORDS[step]}
              <span className="sr-only">: {STEP_WORDS[step]}</span>
            </button>
          ) : (
            <span className={cx(STEP, 'bg-sunken text-muted')}>
              {STATUS_WORDS[step]}
              <span className="sr-only">: not yet</span>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
