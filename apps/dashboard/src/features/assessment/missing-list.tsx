import { CircleHelp } from 'lucide-react';
import type { MissingView } from './views.ts';

/** What is not known, and what to log to know it. */
export function MissingList({ missing }: { missing: readonly MissingView[] }) {
  return (
    <ul className="grid gap-2 text-sm">
      {missing.map(({ datum, sentence, logNext }) => (
        <li key={`${datum}-${sentence}`} className="flex gap-2">
          <CircleHelp aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
          <span className="max-w-prose">
            {sentence} <span className="text-muted">{logNext}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
