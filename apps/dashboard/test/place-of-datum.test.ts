import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROFILE_FACT_KINDS, QUESTIONNAIRE_NAMES } from '@freshlegs/domain';
import { describe, expect, test } from 'vitest';
import { placeOfDatum } from '../src/features/athlete-side/entry/place-of-datum.ts';
import { PROFILE_GROUPS } from '../src/features/athlete-side/profile/profile-questions.ts';

const rules = join(import.meta.dirname, '../../../packages/rules/src');
const pages = join(import.meta.dirname, '../src/app/c/[clubId]/me');
const source = readdirSync(rules, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(rules, file), 'utf8'))
  .join('\n');

/** What stands first in each `lack(...)` of the rules: the datum that is not there. */
const lacks = [...source.matchAll(/\black\(\s*([^,)]+),/g)].map((match) => match[1] ?? '');
const named = [...source.matchAll(/\bdatum: '([^']+)'/g)].map((match) => match[1] ?? '');

/** Every datum that the rules can name as missing. */
function allData(): readonly string[] {
  const data = lacks.flatMap((first) => {
    if (/^'[^']+'$/.test(first)) return [first.slice(1, -1)];
    // Questionnaires by name; around runs and against the own baseline the datum stands in a table.
    if (first === '`questionnaire.${name}`') return QUESTIONNAIRE_NAMES.map((name) => `questionnaire.${name}`);
    if (/^\w+\.datum$/.test(first)) return [];
    // The declaration of `lack` itself.
    if (first.startsWith('datum')) return [];
    throw new Error(`How the rules name this datum is new to this test: ${first}`);
  });
  return [...new Set([...data, ...named])].toSorted();
}

/** Not for anybody to enter here: an error of ours, and what a plan does not say (it is asked while planning). */
const NO_PLACE = ['plan.effort', 'rule'];

describe('what the rules miss', () => {
  test('the list is read from the rules', () => {
    expect(allData().length).toBeGreaterThanOrEqual(30);
    expect(allData()).toEqual(
      expect.arrayContaining(['medicines.list', 'questionnaire.cecs', 'run.shoe', 'check-in.rmssd', 'blood.ferritin']),
    );
  });

  test('has a place where it is entered, each datum', () => {
    expect(allData().filter((datum) => placeOfDatum(datum) === null)).toEqual(NO_PLACE);
  });

  test('and the place is a page of the athlete', () => {
    const files = readdirSync(pages, { recursive: true, encoding: 'utf8' });
    for (const datum of allData()) {
      const path = placeOfDatum(datum)?.path.split('#')[0] ?? '';
      const file = path.replace(/^\/questions\/\w+$/, '/questions/[name]');
      expect(files, `${datum} leads to ${path}`).toContain(join(file, 'page.tsx').replace(/^[/\\]/, ''));
    }
  });

  test('with an anchor that the profile has', () => {
    const anchors = allData().flatMap((datum) => placeOfDatum(datum)?.path.split('/profile#')[1] ?? []);
    expect(anchors).toContain('energy');
    const known = [...PROFILE_FACT_KINDS, ...PROFILE_GROUPS.flatMap(({ anchor }) => anchor ?? [])] as string[];
    expect(anchors.filter((anchor) => !known.includes(anchor))).toEqual([]);
  });

  test('what nobody knows has none', () => {
    expect(placeOfDatum('moon.phase')).toBeNull();
  });
});
