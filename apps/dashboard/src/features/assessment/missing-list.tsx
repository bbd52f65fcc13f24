import { CircleHelp } from 'lucide-react';
import { TextLink } from '../../ui/text-link.tsx';
import { placeOfDatum } from '../athlete-side/entry/place-of-datum.ts';
import type { MissingView } from './views.ts';

interface MissingListProps {
  missing: readonly MissingView[];
  /** The athlete's own address, where the reader can enter it themselves. */
  ownBase?: string | undefined;
}

/** What is not known, and what to log to know it; for the athlete with the way there. */
export function MissingList({ missing, ownBase }: MissingListProps) {
  return (
    <ul className="grid gap-2 text-sm">
      {missing.map(({ datum, sentence, logNext }) => {
        const place = ownBase === undefined ? null : placeOfDatum(datum);
        return (
          <li key={`${datum}-${sentence}`} className="flex gap-2">
            <CircleHelp aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
            <span className="max-w-prose">
              {sentence} <span className="text-muted">{logNext}</span>{' '}
              {place && <TextLink href={`${ownBase}${place.path}`}>{place.action}</TextLink>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
