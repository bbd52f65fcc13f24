import { expect, it } from 'vitest';
import { personaGroups } from '../src/features/demo/persona-groups.ts';

const somebody = (name: string, squad: string | null) => ({
  persona: name.toLowerCase(),
  name,
  story: 'a story',
  squad,
  home: '/',
});

it('lists staff first in their order, then each squad by name; nobody is left out', () => {
  const people = [
    somebody('Vera', null),
    somebody('Milo', null),
    somebody('Zoe', 'Long'),
    somebody('Ben', 'Short'),
    somebody('Anna', 'Long'),
  ];
  expect(personaGroups(people).map(({ label, people: of }) => [label, of.map(({ name }) => name)])).toEqual([
    ['Coaches and medical staff', ['Vera', 'Milo']],
    ['Long', ['Anna', 'Zoe']],
    ['Short', ['Ben']],
  ]);
});

it('makes no empty group', () => {
  expect(personaGroups([])).toEqual([]);
  expect(personaGroups([somebody('Ben', 'Short')]).map(({ label }) => label)).toEqual(['Short']);
});
