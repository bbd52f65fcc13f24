import {
  AddShoeInput,
  AnswerQuestionnaireInput,
  CheckInInput,
  ConfirmRestInput,
  isLocalDate,
  LADDER,
  localDate,
  localDateOf,
  LogBloodTestInput,
  LogRunInput,
  MedicineInput,
  RecordObservationInput,
  ReportSymptomsInput,
  UpdateProfileInput,
} from '@freshlegs/domain';
import { analyteOf, unitsOf } from '@freshlegs/domain/lab';
import { findMedicine } from '@freshlegs/domain/medicine';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../src/facts/fact.ts';
import { CAUSES_WITHOUT_STORY, STORIES } from '../src/stories/registry.ts';
import { LEAST_HISTORY_DAYS, syntheticAthlete } from '../src/synthetic-athlete.ts';

const asOf = localDate('2026-03-30');
const ask = (seed: string, story: (typeof STORIES)[number] | null = null, historyDays = 200) =>
  syntheticAthlete({ seed, asOf, historyDays, story });

const INPUTS = {
  shoe: AddShoeInput,
  'check-in': CheckInInput,
  session: LogRunInput,
  rest: ConfirmRestInput,
  symptoms: ReportSymptomsInput,
  questionnaire: AnswerQuestionnaireInput,
  medicine: MedicineInput,
  'blood-test': LogBloodTestInput,
  observation: RecordObservationInput,
} as const;

const givenBy = (fact: Fact): unknown => (fact.kind === 'profile' ? { [fact.fact]: fact.value } : fact.input);

/** What the product's own input makes of a fact, or why it refuses it. */
function takenFrom(fact: Fact): unknown {
  const input = fact.kind === 'profile' ? UpdateProfileInput : INPUTS[fact.kind];
  const read = input.safeParse(givenBy(fact));
  return read.success ? read.data : `${fact.kind}: ${read.error.message}`;
}

describe('the same question has the same answer', () => {
  test('same seed, same facts', () => expect(ask('a').facts).toEqual(ask('a').facts));
  test('another seed, another life', () => expect(ask('a').facts).not.toEqual(ask('b').facts));
  test('a story changes the life, not who is healthy beside it', () => {
    expect(ask('a', STORIES[0] ?? null).facts).not.toEqual(ask('a').facts);
  });
});

const lives = [null, ...STORIES].flatMap((story) =>
  ['one', 'two'].map((seed) => [story?.id ?? 'healthy', seed, story] as const),
);

describe.each(lives)('%s, seed %s', (id, seed, story) => {
  const { facts, homeZone } = ask(`${id}/${seed}`, story);

  test('every fact is one that the product takes as it is', () => {
    expect(facts.map(takenFrom)).toEqual(facts.map(givenBy));
  });

  test('days are local dates in order, none after the day', () => {
    const days = facts.map(({ on }) => on);
    expect(days.every((on) => isLocalDate(on) && on <= asOf)).toBe(true);
    expect(days).toEqual(days.toSorted());
    expect(days.length).toBeGreaterThan(200);
  });

  test('a session lies on the local date of its start', () => {
    const sessions = facts.filter((fact) => fact.kind === 'session');
    expect(sessions.length).toBeGreaterThan(50);
    const astray = sessions.filter(
      ({ on, input }) => input.startAt === null || localDateOf(new Date(input.startAt), input.zone) !== on,
    );
    expect(astray).toEqual([]);
  });

  test('ids are unique, one check-in a day, units are known to the product', () => {
    const ids = facts.flatMap((fact) => (fact.kind !== 'profile' && 'id' in fact.input ? [fact.input.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    const mornings = facts.filter(({ kind }) => kind === 'check-in').map(({ on }) => on);
    expect(new Set(mornings).size).toBe(mornings.length);
    const results = facts.flatMap((fact) => (fact.kind === 'blood-test' ? fact.input.results : []));
    expect(results.filter(({ analyte, unit }) => !analyteOf(analyte) || !unitsOf(analyte).includes(unit))).toEqual([]);
    const names = facts.flatMap((fact) => (fact.kind === 'medicine' ? [fact.input.name] : []));
    expect(names.filter((name) => findMedicine(name) === null)).toEqual([]);
    expect(homeZone).toMatch(/^[A-Z][a-z]+\/[A-Z]/);
  });
});

test('every cause of the ladder has a story, but those that are known to have none', () => {
  const told = new Set<string>(STORIES.map(({ cause }) => cause));
  expect(LADDER.map(({ id }) => id).filter((id) => !told.has(id))).toEqual(CAUSES_WITHOUT_STORY);
  expect(told.has('red-flag')).toBe(true);
});

test('who is told where to live lives there, and nothing else about them changes', () => {
  const asked = { seed: 'home', asOf, historyDays: 200, story: null };
  const drawn = syntheticAthlete(asked);
  const told = syntheticAthlete({ ...asked, homeZone: 'Europe/Vienna' });
  expect(told.homeZone).toBe('Europe/Vienna');
  expect(told.facts.map(({ kind, on }) => [kind, on])).toEqual(drawn.facts.map(({ kind, on }) => [kind, on]));
});

test('stories have names of their own', () => {
  expect(new Set(STORIES.map(({ id }) => id)).size).toBe(STORIES.length);
});

test('a planted athlete says on the last day that the legs are heavier than they used to be', () => {
  const lighter = STORIES.filter((story) => {
    const { facts } = ask(`heavier/${story.id}`, story);
    const scores = facts.flatMap((fact) => (fact.kind === 'check-in' ? [fact.input.heaviness ?? 0] : []));
    const before = scores.slice(0, 60);
    const usual = before.reduce((sum, score) => sum + score, 0) / before.length;
    return (scores.at(-1) ?? 0) < usual + 2;
  });
  expect(lighter.map(({ id }) => id)).toEqual([]);
});

test('laboratories print in different units, some travel, some fall ill: over fifty healthy lives', () => {
  const facts = Array.from({ length: 50 }, (_, index) => ask(`variety/${index}`, null, 300)).map((one) => ({
    home: one.homeZone,
    facts: one.facts,
  }));
  const all = facts.flatMap((one) => one.facts);
  const results = all.flatMap((fact) => (fact.kind === 'blood-test' ? fact.input.results : []));
  const units = results.filter(({ analyte }) => analyte === 'ferritin').map(({ unit }) => unit);
  expect([...new Set(units)].toSorted()).toEqual(['ng/mL', 'pmol/L', 'ug/L']);
  const abroad = facts.filter((one) =>
    one.facts.some((fact) => fact.kind === 'session' && fact.input.zone !== one.home),
  );
  expect(abroad.length).toBeGreaterThan(5);
  expect(all.some((fact) => fact.kind === 'check-in' && fact.input.illness === 'fever')).toBe(true);
  expect(all.some((fact) => fact.kind === 'rest')).toBe(true);
});

test('a life that is too short for a story is refused', () => {
  expect(() => ask('short', null, LEAST_HISTORY_DAYS - 1)).toThrow(RangeError);
});
