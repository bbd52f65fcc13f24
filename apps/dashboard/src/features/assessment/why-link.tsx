'use client';

import type { CauseId } from '@freshlegs/domain';

/** Goes to a cause of the ladder and opens it; without script it only goes there. */
export function WhyLink({ cause, title }: { cause: CauseId; title: string }) {
  return (
    <a
      href={`#why-${cause}`}
      onClick={() => document.querySelector(`#why-${cause}`)?.closest('details')?.setAttribute('open', '')}
      className="inline-flex min-h-11 w-fit items-center text-sm font-medium text-brand-strong underline underline-offset-2"
    >
      Why<span className="sr-only">: {title}</span>
    </a>
  );
}
