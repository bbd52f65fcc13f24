import type { BloodAssessment } from '@freshlegs/domain';
import { isObject, optionalList, optionalObject } from './read-json.ts';

/** What an absent key of `expected` stands for (blood 7.9). */
const ABSENT = { other: {}, dataQuality: [], guardian: false } as const;

/** What differs between an answer and the case's `expected`; empty when all agrees. Order of flags has no meaning. */
export function compareBlood(actual: BloodAssessment, expected: unknown): string[] {
  const wanted = optionalObject(expected, 'expected');
  return [
    ...(wanted['iron'] === undefined ? [] : compareObject('iron', actual.iron, wanted['iron'])),
    ...(wanted['b12'] === undefined ? [] : compareObject('b12', actual.b12, wanted['b12'])),
    ...compareObject('other', actual.other, wanted['other'] ?? ABSENT.other),
    ...compareList('dataQuality', actual.dataQuality, wanted['dataQuality'] ?? ABSENT.dataQuality),
    ...compareObject('referral', actual.referral, {
      guardian: ABSENT.guardian,
      ...optionalObject(wanted['referral'], 'expected.referral'),
    }),
  ];
}

function compareObject(path: string, actual: object, wanted: unknown): string[] {
  const given: Readonly<Record<string, unknown>> = { ...actual };
  const expected = isObject(wanted) ? wanted : {};
  return [...new Set([...Object.keys(given), ...Object.keys(expected)])].flatMap((key) => {
    if (Array.isArray(given[key])) return compareList(`${path}.${key}`, given[key], expected[key] ?? []);
    return given[key] === expected[key]
      ? []
      : [`${path}.${key}: ${JSON.stringify(given[key])}, expected ${JSON.stringify(expected[key])}`];
  });
}

function compareList(path: string, actual: readonly unknown[], wanted: unknown): string[] {
  const sorted = (list: readonly unknown[]): string => JSON.stringify(list.map(String).toSorted());
  const expected = optionalList(wanted, path);
  return sorted(actual) === sorted(expected) ? [] : [`${path}: ${sorted(actual)}, expected ${sorted(expected)}`];
}
