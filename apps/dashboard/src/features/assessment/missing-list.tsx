import type { MissingView } from './views.ts';

/** What is not known, and what to log to know it. */
export function MissingList({ missing }: { missing: readonly MissingView[] }) {
  return (
    <ul className="grid gap-2 text-sm">
      {missing.map(({ datum, sentence, logNext }) => (
        <li key={`${datum}-${sentence}`}>
          {sentence} <span className="text-muted">{logNext}</span>
        </li>
      ))}
    </ul>
  );
}
