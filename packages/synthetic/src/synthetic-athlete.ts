import { dayNumber, type LocalDate } from '@freshlegs/domain';
import { Rng } from './chance/rng.ts';
import type { Fact } from './facts/fact.ts';
import { factsOfLife } from './facts/facts-of-life.ts';
import { answerQuestions } from './life/answer-questions.ts';
import { eatAndDrink } from './life/eat-and-drink.ts';
import { feel } from './life/feel.ts';
import { interrupt } from './life/interrupt.ts';
import { liveNormally } from './life/live-normally.ts';
import { dayOf } from './life/life.ts';
import { testBloodYearly } from './life/test-blood.ts';
import { wearShoes } from './life/wear-shoes.ts';
import { drawPerson } from './person/person.ts';
import type { Story } from './stories/story.ts';

/** Enough for every story, with a baseline before it. */
export const LEAST_HISTORY_DAYS = 100;
/** No second thing happens in the weeks in which a story plays. */
const QUIET_DAYS = 42;

export interface SyntheticAthlete {
  readonly homeZone: string;
  readonly story: Story | null;
  /** Oldest first; none after the day. */
  readonly facts: readonly Fact[];
}

export interface Asked {
  /** Any text; the same text gives the same athlete. */
  readonly seed: string;
  /** The last local day, in the evening: the athlete checked in, and what was to be run that day is run. */
  readonly asOf: LocalDate;
  readonly historyDays: number;
  /** Where they live; drawn when left out. */
  readonly homeZone?: string;
  /** Null: a healthy life with its ordinary ups and downs. */
  readonly story: Story | null;
}

/**
 * One athlete with all that was entered from `historyDays` ago up to `asOf`: ordinary days, and the planted story in the
 * last weeks. Pure: the same question gives the same facts. Throws RangeError for fewer than 100 days.
 */
export function syntheticAthlete({ seed, asOf, historyDays, homeZone, story }: Asked): SyntheticAthlete {
  if (historyDays < LEAST_HISTORY_DAYS) throw new RangeError(`A life needs at least ${LEAST_HISTORY_DAYS} days.`);
  const rng = new Rng(seed);
  const weekday = longRunWeekday(rng.fork('weekday'), asOf, story);
  const drawn = drawPerson(rng.fork('person'), asOf, story?.who ?? {}, weekday);
  const person = { ...drawn, zone: homeZone ?? drawn.zone };
  const life = liveNormally(person, rng.fork('days'), asOf, historyDays);
  interrupt(life, rng.fork('events'), story ? 1 - QUIET_DAYS : 1);
  story?.train?.(life, rng.fork('train'));
  wearShoes(life, rng.fork('shoes'));
  eatAndDrink(life, rng.fork('food'));
  testBloodYearly(life, rng.fork('blood'));
  story?.live(life, rng.fork('story'));
  if (story) answerQuestions(life, rng.fork('questions'));
  feel(life, rng.fork('feelings'));
  dayOf(life, 0).checkedIn = true;
  return { homeZone: person.zone, story, facts: factsOfLife(life, rng.fork('entries')) };
}

/** Most run long on a weekend day; a story may say how long ago it was. */
function longRunWeekday(rng: Rng, asOf: LocalDate, story: Story | null): number {
  if (!story?.longRunDaysAgo) return rng.pick([5, 6, 6]);
  const daysAgo = rng.whole(...story.longRunDaysAgo);
  return (((dayNumber(asOf) - daysAgo + 3) % 7) + 7) % 7;
}
