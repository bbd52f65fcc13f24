import { CONSENT_CATEGORIES, SUGGESTED_SHARING, addDays, localDate } from '@freshlegs/domain';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grantedCategories, suggestedGrants, viewerGrants, type Grant, type ViewerRelation } from '../src/grants.ts';

const today = localDate('2026-03-30');
const grant = (given: Partial<Grant>): Grant => ({
  audience: 'coaches',
  personId: null,
  category: 'training',
  untilOn: null,
  ...given,
});
const nobody: ViewerRelation = { userId: 'nobody', isSelf: false, coachesAthlete: false, medicalOfClub: false };
const coach = { ...nobody, userId: 'coach', coachesAthlete: true };
const medical = { ...nobody, userId: 'doctor', medicalOfClub: true };
const toMedicalOnly = { bloodFlagsToMedicalOnly: true };
const list = (...parameters: Parameters<typeof grantedCategories>) => [...grantedCategories(...parameters)];

describe('expiry', () => {
  const lent = [grant({ untilOn: today })];
  test.each([
    [-1, ['training']],
    [0, ['training']],
    [1, []],
  ])('a grant until a day, %d days after it', (days, expected) => {
    expect(list(lent, coach, addDays(today, days))).toEqual(expected);
  });
  test('a lasting grant beside an ended one counts', () => {
    const both = [grant({ untilOn: addDays(today, -1) }), grant({})];
    expect(list(both, coach, addDays(today, 4000))).toEqual(['training']);
  });
});

describe('audiences', () => {
  const grants = [
    grant({ category: 'training' }),
    grant({ audience: 'medical', category: 'medicines' }),
    grant({ audience: 'person', personId: 'coach', category: 'body_mass' }),
  ];
  test('coaches of the athlete', () => expect(list(grants, coach, today)).toEqual(['training', 'body_mass']));
  test('medical staff', () => expect(list(grants, medical, today)).toEqual(['medicines']));
  test('both roles add up', () =>
    expect(list(grants, { ...coach, medicalOfClub: true }, today)).toEqual(['training', 'medicines', 'body_mass']));
  test('nobody else, such as an owner or the coach of another squad', () =>
    expect(list(grants, nobody, today)).toEqual([]));
  test('a personal grant without a person addresses nobody', () =>
    expect(list([grant({ audience: 'person' })], { ...nobody, userId: '' }, today)).toEqual([]));
  test('a category that is not known is not granted', () =>
    expect(list([grant({ category: 'everything' })], coach, today)).toEqual([]));
  test('the athlete', () => {
    expect(viewerGrants([], { ...nobody, isSelf: true }, today)).toEqual({ granted: new Set(), self: true });
  });
});

describe('blood results for medical staff only', () => {
  const grants = [
    grant({ category: 'blood_flags' }),
    grant({ audience: 'person', personId: 'coach', category: 'blood_values' }),
    grant({ audience: 'medical', category: 'blood_flags' }),
    grant({ audience: 'person', personId: 'friend', category: 'blood_values' }),
  ];
  test('a coach gets none', () => {
    expect(list(grants, coach, today)).toEqual(['blood_flags', 'blood_values']);
    expect(list(grants, coach, today, toMedicalOnly)).toEqual([]);
  });
  test('medical staff do, also when they coach', () => {
    expect(list(grants, medical, today, toMedicalOnly)).toEqual(['blood_flags']);
    expect(list(grants, { ...medical, coachesAthlete: true }, today, toMedicalOnly)).toEqual(['blood_flags']);
  });
  test('a person outside the staff is the athlete’s own choice', () =>
    expect(list(grants, { ...nobody, userId: 'friend' }, today, toMedicalOnly)).toEqual(['blood_values']));
  test('suggested sharing leaves them out for coaches', () => {
    expect([...suggestedGrants('coaches', toMedicalOnly)]).toEqual(['training', 'wellness', 'fueling', 'red_flags']);
    expect(suggestedGrants('medical', toMedicalOnly)).toEqual(suggestedGrants('medical'));
  });
});

test('suggested sharing: DESIGN section 5', () => {
  expect([...suggestedGrants('coaches')]).toEqual(['training', 'wellness', 'fueling', 'red_flags', 'blood_flags']);
  expect([...suggestedGrants('medical')]).toEqual(CONSENT_CATEGORIES.filter((one) => one !== 'reproductive_health'));
  expect([...suggestedGrants('coaches')]).toEqual(SUGGESTED_SHARING.coaches);
});

test('taking a grant away never shows more, and without grants nothing is shown', () => {
  const anyGrant = fc.record({
    audience: fc.constantFrom('coaches' as const, 'medical' as const, 'person' as const),
    personId: fc.constantFrom(null, 'coach', 'doctor'),
    category: fc.constantFrom(...CONSENT_CATEGORIES),
    untilOn: fc.option(fc.integer({ min: -3, max: 3 }).map((days) => addDays(today, days))),
  });
  const anyViewer = fc.record({
    userId: fc.constantFrom('coach', 'doctor', 'nobody'),
    isSelf: fc.constant(false),
    coachesAthlete: fc.boolean(),
    medicalOfClub: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyGrant, { minLength: 1, maxLength: 12 }), anyViewer, fc.nat(), (grants, viewer, pick) => {
      const all = grantedCategories(grants, viewer, today);
      const fewer = grantedCategories(grants.toSpliced(pick % grants.length, 1), viewer, today);
      for (const category of fewer) expect(all.has(category)).toBe(true);
      expect(grantedCategories([], viewer, today).size).toBe(0);
    }),
  );
});
