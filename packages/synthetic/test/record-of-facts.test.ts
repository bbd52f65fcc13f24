import { addDays, localDate } from '@freshlegs/domain';
import { expect, test } from 'vitest';
import { recordOfFacts } from '../src/record/record-of-facts.ts';
import { STORIES } from '../src/stories/registry.ts';
import { syntheticAthlete } from '../src/synthetic-athlete.ts';

const asOf = localDate('2026-03-30');
const story = (id: string) => STORIES.find((one) => one.id === id) ?? null;
const ask = (id: string, historyDays = 200) =>
  syntheticAthlete({ seed: `record/${id}`, asOf, historyDays, story: story(id) });

test('the record of an earlier day does not know what came later', () => {
  const { facts, homeZone } = ask('vegan-years');
  const day = addDays(asOf, -50);
  const before = facts.filter(({ on }) => on <= day);
  expect(recordOfFacts(facts, day, homeZone)).toEqual(recordOfFacts(before, day, homeZone));
  expect(recordOfFacts(facts, day, homeZone).bloodResults.every(({ collectedOn }) => collectedOn <= day)).toBe(true);
});

test('a window of 120 days, and what was before it in the carry', () => {
  const { facts, homeZone } = ask('old-shoes');
  const record = recordOfFacts(facts, asOf, homeZone);
  const windowStart = addDays(asOf, -119);
  expect([...record.sessions, ...record.checkIns].every(({ on }) => on >= windowStart)).toBe(true);
  expect(record.carry.firstEntryOn).toBe(facts.find(({ kind }) => kind === 'check-in' || kind === 'session')?.on);
  const worn = record.sessions.reduce((sum, { shoe, km }) => sum + (shoe === 'Old friends' ? (km ?? 0) : 0), 0);
  // 880 to 1100 km are planted, or what was run in them where that is more; written down in whole metres.
  const total = worn + (record.carry.shoeKm?.['Old friends'] ?? 0);
  expect(total).toBeGreaterThan(879.9);
});

test('units: metres become kilometres, seconds minutes, grams kilograms', () => {
  const { facts, homeZone } = ask('hot-day-small-bottle');
  const record = recordOfFacts(facts, asOf, homeZone);
  const logged = facts.findLast((fact) => fact.kind === 'session' && fact.input.details.massPreG !== null);
  const read = record.sessions.findLast(({ massPreKg }) => massPreKg !== undefined);
  if (logged?.kind !== 'session') throw new Error('The story weighs before the run.');
  const { input } = logged;
  expect(read).toMatchObject({
    on: input.on,
    km: (input.distanceM ?? 0) / 1000,
    min: input.timerS / 60,
    massPreKg: (input.details.massPreG ?? 0) / 1000,
    fluidL: (input.details.fluidMl ?? 0) / 1000,
  });
});

test('what was not recorded is absent, never null or 0', () => {
  const { facts, homeZone } = ask('no-periods');
  const record = recordOfFacts(facts, asOf, homeZone);
  const members = [...record.sessions, ...record.checkIns, ...record.bloodResults].flatMap((one) => Object.values(one));
  expect(members.filter((member) => member === null || member === undefined)).toEqual([]);
  expect(record.checkIns.every((day) => !('carbG' in day))).toBe(true);
});

test('a form ages by days and ends after 28, answers of a questionnaire after 90', () => {
  const { facts, homeZone } = ask('chest-pressure');
  const form = facts.findLast((fact) => fact.kind === 'symptoms');
  if (form?.kind !== 'symptoms') throw new Error('The story fills the form.');
  const on = (days: number) => recordOfFacts(facts, addDays(form.on, days), homeZone);
  expect(on(0).symptoms).toEqual([{ code: 'chest_pain', hoursAgo: 12 }]);
  expect(on(2).symptoms).toEqual([{ code: 'chest_pain', hoursAgo: 60 }]);
  expect(on(29).symptoms).toEqual([]);
  const shins = ask('tight-shins');
  const asked = shins.facts.find((fact) => fact.kind === 'questionnaire' && fact.input.name === 'cecs');
  if (!asked) throw new Error('The story answers.');
  const answersAfter = (days: number) =>
    recordOfFacts(shins.facts, addDays(asked.on, days), shins.homeZone).questionnaires;
  expect(answersAfter(90)).toHaveProperty('cecs');
  expect(answersAfter(91)).not.toHaveProperty('cecs');
});
