import type { MetricValue } from '@freshlegs/domain';
import type { LoadResult } from './assess-case.ts';
import { type Json, isObject, optionalList, optionalObject } from './read-json.ts';

/** Published numbers agree within this share of the expected one (evidence 0.3). */
const TOLERANCE = 0.0006;
const SETS = ['findings', 'insufficient', 'data', 'coachFindings'] as const;
const VALUES = ['urgency', 'urgencyCoach', 'stopTraining'] as const;
const RANK_NUMBERS = ['score', 'E', 'D', 'T', 'Q'] as const;

/** What differs between an answer and the case's `oracle` and `expect`; empty when all agrees. */
export function compareLoad(actual: LoadResult, rendered: string, given: Json): string[] {
  const oracle = optionalObject(given['oracle'], 'oracle');
  const expect = optionalObject(given['expect'], 'expect');
  return [
    ...SETS.flatMap((name) => compareSet(name, actual[name], oracle[name])),
    ...VALUES.flatMap((name) => compareValue(name, actual[name], oracle[name])),
    ...compareMetrics(actual.metrics, oracle['metrics']),
    ...compareRanking(actual.ranking, oracle['ranking']),
    ...compareExpected(actual, expect),
    ...compareWords(rendered, expect),
  ];
}

const texts = (value: unknown, key: string): readonly string[] => optionalList(value, key).map(String);
const show = (value: unknown): string => JSON.stringify(value) ?? 'absent';

function compareSet(name: string, actual: readonly string[], wanted: unknown): string[] {
  if (wanted === undefined) return [];
  const expected = new Set(optionalList(wanted, name).map(String));
  return [
    ...[...expected].filter((code) => !actual.includes(code)).map((code) => `${name}: ${code} is missing`),
    ...actual.filter((code) => !expected.has(code)).map((code) => `${name}: ${code} is too much`),
    ...(new Set(actual).size === actual.length ? [] : [`${name}: a code stands twice`]),
  ];
}

const compareValue = (name: string, actual: unknown, wanted: unknown): string[] =>
  wanted === undefined || actual === wanted ? [] : [`${name}: ${show(actual)}, expected ${show(wanted)}`];

/** Numbers within the tolerance, everything else exactly. */
export const agrees = (actual: unknown, wanted: unknown): boolean =>
  typeof actual === 'number' && typeof wanted === 'number'
    ? Math.abs(actual - wanted) <= TOLERANCE * Math.abs(wanted)
    : actual === wanted;

function compareMetrics(actual: Readonly<Record<string, MetricValue>>, wanted: unknown): string[] {
  if (!isObject(wanted)) return [];
  const names = new Set([...Object.keys(actual), ...Object.keys(wanted)]);
  return [...names]
    .filter((name) => name in actual !== name in wanted || !agrees(actual[name], wanted[name]))
    .map((name) => `metrics.${name}: ${show(actual[name])}, expected ${show(wanted[name])}`);
}

function compareRanking(actual: LoadResult['ranking'], wanted: unknown): string[] {
  if (wanted === undefined) return [];
  const expected = optionalList(wanted, 'ranking').filter(isObject);
  const order = expected.map(({ code }) => code);
  const codes = actual.map(({ code }) => code);
  if (show(codes) !== show(order)) return [`ranking: ${show(codes)}, expected ${show(order)}`];
  return actual.flatMap((one, index) =>
    RANK_NUMBERS.filter((name) => !agrees(one[name], expected[index]?.[name])).map(
      (name) => `ranking.${one.code}.${name}: ${one[name]}, expected ${show(expected[index]?.[name])}`,
    ),
  );
}

/** The hand-written part of a case. */
function compareExpected(actual: LoadResult, expect: Json): string[] {
  const { must, mustNot, urgency, urgencyCoach, stopTraining, metrics, insufficient, data, topContributor, rankScore } =
    expect;
  const codes: readonly string[] = actual.findings;
  const lacks = (name: string, wanted: unknown, present: readonly string[]): string[] =>
    texts(wanted, `expect.${name}`)
      .filter((code) => !present.includes(code))
      .map((code) => `expect.${name}: ${code}`);
  return [
    ...lacks('must', must, codes),
    ...texts(mustNot, 'expect.mustNot')
      .filter((code) => codes.includes(code))
      .map((code) => `expect.mustNot: ${code}`),
    ...lacks('insufficient', insufficient, actual.insufficient),
    ...lacks('data', data, actual.data),
    ...compareValue('expect.urgency', actual.urgency, urgency),
    ...compareValue('expect.urgencyCoach', actual.urgencyCoach, urgencyCoach),
    ...compareValue('expect.stopTraining', actual.stopTraining, stopTraining),
    ...compareValue('expect.topContributor', actual.ranking[0]?.code, topContributor),
    ...Object.entries(optionalObject(metrics, 'expect.metrics'))
      .filter(([name, wanted]) => !agrees(actual.metrics[name], wanted))
      .map(([name, wanted]) => `expect.metrics.${name}: ${show(actual.metrics[name])}, expected ${show(wanted)}`),
    ...Object.entries(optionalObject(rankScore, 'expect.rankScore'))
      .filter(([code, wanted]) => !agrees(actual.ranking.find((one) => one.code === code)?.score, wanted))
      .map(([code, wanted]) => `expect.rankScore.${code}: expected ${show(wanted)}`),
  ];
}

/** Words that the texts of the case must and must not say, in any letter case. */
function compareWords(rendered: string, { say, neverSay }: Json): string[] {
  const text = rendered.toLowerCase();
  const says = (words: string): boolean => text.includes(words.toLowerCase());
  return [
    ...texts(say, 'expect.say')
      .filter((words) => !says(words))
      .map((words) => `say: "${words}" is missing`),
    ...texts(neverSay, 'expect.neverSay')
      .filter(says)
      .map((words) => `neverSay: "${words}" is said`),
  ];
}
