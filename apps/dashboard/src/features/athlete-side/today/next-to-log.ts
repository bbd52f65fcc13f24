import type { AthletePage, MissingView } from '../../assessment/views.ts';

export interface NextToLog {
  readonly missing: MissingView;
  /** Below the athlete's own address; where it is entered. */
  readonly path: string;
  readonly action: string;
}

/** Where each kind of datum is entered; what has no place yet is not asked for here. */
const PLACES: readonly { readonly start: string; readonly path: string; readonly action: string }[] = [
  { start: 'check-in.', path: '', action: 'Check in' },
  { start: 'run.carbohydrate', path: '/runs', action: 'Open your runs' },
  { start: 'run.before-and-after', path: '/runs', action: 'Open your runs' },
  { start: 'log.', path: '/runs/new', action: 'Add a run' },
  { start: 'profile.', path: '/profile', action: 'Open About you' },
  { start: 'blood.', path: '/blood/new', action: 'Add a blood test' },
];

/** The datum that would help most of those that can be entered: the rules' own choice, else the first of the ladder. */
export function nextToLog({ logNext, ladder }: Pick<AthletePage, 'logNext' | 'ladder'>): NextToLog | null {
  for (const missing of [...(logNext ? [logNext] : []), ...ladder.flatMap((cause) => cause.missing)]) {
    const place = PLACES.find(({ start }) => missing.datum.startsWith(start));
    if (place) return { missing, path: place.path, action: place.action };
  }
  return null;
}
