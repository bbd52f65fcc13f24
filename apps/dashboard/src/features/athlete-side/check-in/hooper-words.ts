/** The seven steps of the Hooper items in words, 1 very, very good .. 7 very, very bad. */
const ladder = (good: string, bad: string, middle = 'Average'): readonly string[] => [
  `Very, very ${good}`,
  `Very ${good}`,
  capital(good),
  middle,
  capital(bad),
  `Very ${bad}`,
  `Very, very ${bad}`,
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const HOOPER = {
  sleepQuality: { label: 'How did you sleep?', words: ladder('well', 'badly', 'So-so') },
  fatigue: { label: 'How tired are you?', words: ladder('fresh', 'tired', 'In between') },
  stress: { label: 'How stressed do you feel?', words: ladder('relaxed', 'stressed', 'In between') },
} as const;

export type HooperItem = keyof typeof HOOPER;
