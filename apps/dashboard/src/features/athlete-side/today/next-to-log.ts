import type { AthletePage, MissingView } from '../../assessment/views.ts';
import { placeOfDatum, type PlaceOfDatum } from '../entry/place-of-datum.ts';

export interface NextToLog extends PlaceOfDatum {
  readonly missing: MissingView;
}

/** The datum that would help most of those that can be entered: the rules' own choice, else the first of the ladder. */
export function nextToLog({ logNext, ladder }: Pick<AthletePage, 'logNext' | 'ladder'>): NextToLog | null {
  for (const missing of [...(logNext ? [logNext] : []), ...ladder.flatMap((cause) => cause.missing)]) {
    const place = placeOfDatum(missing.datum);
    if (place) return { missing, path: place.path, action: place.action };
  }
  return null;
}
