import { addDays, localDate, type LocalDate } from '@freshlegs/domain';
import { assess } from '@freshlegs/rules';
import {
  LEAST_HISTORY_DAYS,
  type PlantedCause,
  recordOfFacts,
  Rng,
  STORIES,
  syntheticAthlete,
} from '@freshlegs/synthetic';
import { causeOrder } from './cause-order.ts';

const FIRST_DAY = localDate('2025-01-01');

/** A day of two years, so that weekdays, seasons and changes of the clock all occur. */
export const someDay = (rng: Rng): LocalDate => addDays(FIRST_DAY, rng.whole(0, 730));

export interface JudgedStory {
  readonly seed: string;
  readonly story: string;
  readonly cause: PlantedCause;
  readonly asOf: LocalDate;
  readonly historyDays: number;
  /** The causes as the product orders them. */
  readonly order: readonly PlantedCause[];
  /** The rules could not judge because of an error of their own. */
  readonly ruleErrors: readonly string[];
}

const CAUSES = [...new Set(STORIES.map(({ cause }) => cause))];

/**
 * Plants one story in each of `count` athletes, every cause equally likely, and asks the rules on the evening of the last
 * day. The time matters: until something is run, today counts as a day of rest (evidence 2.9), so that in the morning
 * nobody is found who never rests.
 */
export function judgePlanted(seed: string, count: number): readonly JudgedStory[] {
  return Array.from({ length: count }, (_, index) => {
    const rng = new Rng(`planted/${seed}/${index}`);
    const cause = rng.pick(CAUSES);
    const story = rng.pick(STORIES.filter((one) => one.cause === cause));
    const asOf = someDay(rng);
    const historyDays = rng.whole(LEAST_HISTORY_DAYS, 240);
    const athleteSeed = `planted/${seed}/${index}/athlete`;
    const { facts, homeZone } = syntheticAthlete({ seed: athleteSeed, asOf, historyDays, story });
    const assessment = assess(recordOfFacts(facts, asOf, homeZone), asOf);
    const errors = assessment.trace.filter(({ missing }) => missing.some(({ datum }) => datum === 'rule'));
    return {
      seed: athleteSeed,
      story: story.id,
      cause,
      asOf,
      historyDays,
      order: causeOrder(assessment),
      ruleErrors: errors.map(({ rule }) => rule),
    };
  });
}

export interface PlantedRow {
  readonly cause: string;
  readonly athletes: number;
  readonly firstPercent: number;
  readonly topThreePercent: number;
}

export const isFirst = ({ order, cause }: JudgedStory): boolean => order[0] === cause;
export const isTopThree = ({ order, cause }: JudgedStory): boolean => order.slice(0, 3).includes(cause);

/** One row a cause, and `all` at the end. */
export function plantedRows(judged: readonly JudgedStory[], by: 'cause' | 'story' = 'cause'): readonly PlantedRow[] {
  const names = [...new Set(judged.map((one) => one[by]))].toSorted();
  const rowOf = (cause: string, of: readonly JudgedStory[]): PlantedRow => ({
    cause,
    athletes: of.length,
    firstPercent: (100 * of.filter(isFirst).length) / of.length,
    topThreePercent: (100 * of.filter(isTopThree).length) / of.length,
  });
  return [
    ...names.map((name) =>
      rowOf(
        name,
        judged.filter((one) => one[by] === name),
      ),
    ),
    rowOf('all', judged),
  ];
}
