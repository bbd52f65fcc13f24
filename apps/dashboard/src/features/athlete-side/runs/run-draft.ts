import { isLocalDate, type LogRunInput, type RunId } from '@freshlegs/domain';
import type { Units } from '../../../format/quantities.ts';
import { FieldReader, readDuration, readQuantity } from '../entry/typed-quantity.ts';
import type { LocalDay } from '../entry/use-local-day.ts';
import { isTooLateToRate } from './effort-window.ts';
import { isStrengthWork } from './run-words.ts';
import { NO_DETAILS, readDetails, type DetailsDraft } from './details-draft.ts';

export const METRES = { metric: 1000, imperial: 1609.344 } as const;
export const DISTANCE_UNIT = { metric: 'km', imperial: 'mi' } as const;

/** A session as typed into the form. */
export interface RunDraft {
  readonly sport: 'run' | 'other';
  readonly otherType: string;
  readonly on: string;
  readonly startTime: string;
  readonly distance: string;
  readonly duration: string;
  readonly avgHrBpm: string;
  readonly avgCadenceSpm: string;
  readonly ascentM: string;
  readonly descentM: string;
  readonly details: DetailsDraft;
}

/** What a form begins with: the kind of session asked for, and the pair worn last. */
export interface RunPreset {
  readonly isStrength: boolean;
  readonly shoeId: string | null;
}

const NO_PRESET: RunPreset = { isStrength: false, shoeId: null };

export const emptyRun = (on: string, { isStrength, shoeId }: RunPreset = NO_PRESET): RunDraft => ({
  sport: isStrength ? 'other' : 'run',
  otherType: isStrength ? 'strength' : '',
  on,
  startTime: '',
  distance: '',
  duration: '',
  avgHrBpm: '',
  avgCadenceSpm: '',
  ascentM: '',
  descentM: '',
  details: { ...NO_DETAILS, shoeId: shoeId ?? '' },
});

/** The session to send, or what to change by field. The date is one of the athlete's own calendar. */
export function readRun(
  draft: RunDraft,
  id: RunId,
  day: LocalDay,
  units: Units,
): { readonly input: LogRunInput } | { readonly errors: Readonly<Record<string, string>> } {
  const reader = new FieldReader();
  const isRun = draft.sport === 'run';
  const distance = reader.take(
    'distance',
    readQuantity(isStrengthWork(draft) ? '' : draft.distance, { min: 0.01, max: 300, unit: DISTANCE_UNIT[units] }),
  );
  if (isRun && distance === null) reader.refuse('distance', 'Please give the distance of the run.');
  const timerS = reader.take('duration', readDuration(draft.duration));
  if (timerS === null) reader.refuse('duration', 'Please give how long it took, such as 48:30 or 1:02:05.');
  if (!isRun && draft.otherType === '') reader.refuse('otherType', 'Please choose what it was.');
  if (!isLocalDate(draft.on)) reader.refuse('on', 'Please give the day.');
  else if (draft.on > day.today) reader.refuse('on', 'This day has not come yet.');
  const metres = (field: 'ascentM' | 'descentM') =>
    reader.take(field, readQuantity(draft[field], { min: 0, max: 20_000, unit: 'm', whole: true }));
  const input = {
    id,
    sport: draft.sport,
    otherType: isRun ? null : draft.otherType,
    on: draft.on as LogRunInput['on'],
    startAt: startInstant(draft),
    zone: day.zone,
    distanceM: distance === null ? null : Math.round(distance * METRES[units]),
    timerS: timerS ?? 0,
    avgHrBpm: reader.take(
      'avgHrBpm',
      readQuantity(draft.avgHrBpm, { min: 30, max: 240, unit: 'beats per minute', whole: true }),
    ),
    avgCadenceSpm: reader.take(
      'avgCadenceSpm',
      readQuantity(draft.avgCadenceSpm, { min: 40, max: 300, unit: 'steps per minute' }),
    ),
    ascentM: metres('ascentM'),
    descentM: metres('descentM'),
    details: readDetails(countingDetails(draft, day), reader, units),
  };
  return reader.ok ? { input } : { errors: reader.errors };
}

/** What was chosen before the day was set to an old one, or the session to no run, does not count. */
const countingDetails = ({ details, sport, on }: RunDraft, day: LocalDay): DetailsDraft => ({
  ...details,
  ...(isTooLateToRate(on, day.today) ? { rpe: null } : {}),
  ...(sport === 'run' ? {} : { shoeId: '' }),
});

/** The start as an instant: day and time as this device's clock shows them. */
function startInstant({ on, startTime }: RunDraft): string | null {
  const at = startTime === '' ? null : new Date(`${on}T${startTime}`);
  return at === null || Number.isNaN(at.getTime()) ? null : at.toISOString();
}
