import { PROMPT_STEPS } from '@freshlegs/domain';
import { Check } from 'lucide-react';
import { cx } from '../../../ui/cx.ts';
import type { PromptView } from '../../assessment/views.ts';
import { STATUS_WORDS } from './prompt-words.ts';

/** How far a prompt has come: read, talked, booked, seen. */
export function PromptSteps({ status }: { status: PromptView['status'] }) {
  const reached = status === 'open' || status === 'closed' ? -1 : PROMPT_STEPS.indexOf(status);
  return (
    <ol className="grid grid-cols-4 gap-1" aria-label="Steps">
      {PROMPT_STEPS.map((step, index) => {
        const isDone = index <= reached;
        return (
          <li key={step} className="grid gap-1 text-xs">
            <span aria-hidden className={cx('h-1.5 rounded-full bg-neutral-bg', isDone && 'bg-brand')} />
            <span className={cx('flex items-center gap-1 text-muted', isDone && 'font-semibold text-ink')}>
              {isDone && <Check aria-hidden className="size-3.5 shrink-0" />}
              {STATUS_WORDS[step]}
              <span className="sr-only">{isDone ? ': done' : ': not yet'}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
