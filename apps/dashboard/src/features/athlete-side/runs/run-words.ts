import { RUN_TAGS } from '@freshlegs/domain';
import type { RouterOutputs } from '../../../client/router-outputs.ts';

export type RunView = RouterOutputs['run']['list']['runs'][number];
export type RunTag = (typeof RUN_TAGS)[number];

export const TAG_WORDS: Record<RunTag, { label: string; description: string }> = {
  race: { label: 'Race', description: 'Or run like one' },
  intervals: { label: 'Intervals', description: 'Hard repeats with breaks' },
  downhill: { label: 'Much downhill', description: 'Clearly more than usual' },
  newStimulus: { label: 'Something new', description: 'New exercise, surface or shoe' },
  strengthHeavy: { label: 'Heavy strength work', description: 'Heavy weights, few repeats' },
};

/** Strength work: counted by sessions, without a distance. */
export const isStrengthWork = ({ sport, otherType }: Pick<RunView, 'sport' | 'otherType'>): boolean =>
  sport === 'other' && otherType === 'strength';

/** The tags that a kind of session is asked for, and those it has already. */
export function tagsAsked(session: Pick<RunView, 'sport' | 'otherType'>, chosen: readonly RunTag[]): readonly RunTag[] {
  const isStrength = isStrengthWork(session);
  return RUN_TAGS.filter((tag) => !isStrength || STRENGTH_TAGS.includes(tag) || chosen.includes(tag));
}

const STRENGTH_TAGS: readonly RunTag[] = ['strengthHeavy', 'newStimulus'];

export const isRunTag = (tag: string): tag is RunTag => Object.hasOwn(TAG_WORDS, tag);

/** Sessions that are not runs, in the words that are stored. */
export const OTHER_TYPES = [
  { value: 'strength', label: 'Strength' },
  { value: 'cycling', label: 'Cycling' },
  { value: 'swimming', label: 'Swimming' },
  { value: 'walking', label: 'Walking or hiking' },
  { value: 'other', label: 'Something else' },
] as const;

/** "Run", or what the session was. */
export function sessionName({ sport, otherType }: Pick<RunView, 'sport' | 'otherType'>): string {
  if (sport === 'run') return 'Run';
  const known = OTHER_TYPES.find((type) => type.value === otherType);
  if (known?.value === 'other' || otherType === null) return 'Other session';
  return known?.label ?? otherType;
}
