import type { CheckInView } from './check-in-draft.ts';
import { HOOPER, type HooperItem } from './hooper-words.ts';

const ILLNESS = { none: 'not ill', unwell: 'unwell', fever: 'fever' } as const;

/** What was answered, in one line: "Legs 4 of 10, soreness 2 of 10, 7.5 hours of sleep." */
export function checkInWords(entry: CheckInView): string {
  const hooper = (item: HooperItem, name: string): string | null => {
    const step = entry[item];
    const word = step === null ? undefined : HOOPER[item].words[step - 1];
    return word === undefined ? null : `${name}: ${word.toLowerCase()}`;
  };
  const parts = [
    entry.rest && 'rest day',
    entry.heaviness !== null && `legs ${entry.heaviness} of 10`,
    entry.soreness !== null && `soreness ${entry.soreness} of 10`,
    entry.sleepH !== null && `${entry.sleepH} hours of sleep`,
    hooper('sleepQuality', 'slept'),
    hooper('fatigue', 'energy'),
    hooper('stress', 'mood'),
    entry.illness !== null && ILLNESS[entry.illness],
  ].filter((part) => typeof part === 'string');
  const text = parts.length === 0 ? 'nothing answered yet' : parts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
