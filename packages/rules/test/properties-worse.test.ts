import { urgencyRank, type Finding } from '@freshlegs/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../src/assess.ts';
import { RULES } from '../src/causes/registry.ts';
import { TODAY, athlete } from './athlete.ts';
import { BLOOD_CASES } from './worse-blood.ts';
import type { WorseCase } from './worse-case.ts';
import { OTHER_CASES } from './worse-fuel-and-form.ts';
import { NO_LINE } from './no-line.ts';
import { TRAINING_CASES } from './worse-training.ts';
import { WELLNESS_CASES } from './worse-wellness.ts';

const CASES: readonly WorseCase[] = [...TRAINING_CASES, ...WELLNESS_CASES, ...OTHER_CASES, ...BLOOD_CASES];
const GRADES = [null, 'info', 'watch', 'strong'] as const;

/** Two weeks are sooner than four. */
const height = ({ urgency, weeks }: Pick<Finding, 'urgency' | 'weeks'>): number =>
  2 * urgencyRank(urgency) + (weeks === 2 ? 1 : 0);
const level = (finding: Finding): number => 10 * height(finding) + GRADES.indexOf(finding.grade);

/** How high the rule stands alone, and how high the whole assessment. */
function heights({ rule, record }: WorseCase, value: number): { readonly own: number; readonly all: number } {
  const { findings, urgency } = assess(athlete(record(value)), TODAY);
  const own = findings.filter((finding) => finding.rule === rule).map(level);
  return { own: Math.max(-1, ...own), all: Math.max(2 * urgencyRank(urgency), ...findings.map(height)) };
}

const valueOf = (rule: string, line: string): number =>
  RULES.find(({ id }) => id === rule)?.parameters[line]?.value ?? Number.NaN;

/** On each line, just beside it, and anywhere. */
function valuesOf({ rule, lines, from, to, whole }: WorseCase): fc.Arbitrary<number> {
  const around = lines.map((line) => valueOf(rule, line)).flatMap((at) => [at, at * 0.99, at * 1.01, at - 1, at + 1]);
  const inside = around
    .filter((value) => value >= from && value <= to)
    .map((value) => (whole ? Math.round(value) : value));
  const anywhere = whole
    ? fc.integer({ min: from, max: to })
    : fc.integer({ min: 0, max: 1000 }).map((step) => from + ((to - from) * step) / 1000);
  return inside.length === 0 ? anywhere : fc.oneof(fc.constantFrom(...inside), anywhere);
}

describe('a value further on the bad side of its line never lowers the urgency', () => {
  it.each(
    CASES.map(
      (one, index) => [`${one.rule}: ${one.lines.join(', ')} (${one.worse} is worse, case ${index + 1})`, one] as const,
    ),
  )('%s', (_title, one) => {
    const seen = new Set<number>();
    fc.assert(
      fc.property(valuesOf(one), valuesOf(one), (a, b) => {
        const [better, worse] = a < b === (one.worse === 'higher') ? [a, b] : [b, a];
        const [low, high] = [heights(one, better), heights(one, worse)];
        seen.add(low.own).add(high.own);
        expect(high.own).toBeGreaterThanOrEqual(low.own);
        expect(high.all).toBeGreaterThanOrEqual(low.all);
      }),
      { numRuns: 60 },
    );
    // The line was crossed at all: the rule stood at different heights.
    expect(seen.size).toBeGreaterThan(1);
  });

  it('every number of every rule is a line above, or is listed as none with its reason', () => {
    for (const { id, parameters } of RULES) {
      const covered = new Set(CASES.filter(({ rule }) => rule === id).flatMap(({ lines }) => lines));
      const listed = Object.keys(NO_LINE[id] ?? {});
      expect([id, Object.keys(parameters).filter((name) => !covered.has(name) && !listed.includes(name))]).toEqual([
        id,
        [],
      ]);
      // The list may only shrink: what it names exists and is not covered anyway.
      expect([id, listed.filter((name) => covered.has(name) || !(name in parameters))]).toEqual([id, []]);
    }
    expect(Object.keys(NO_LINE).filter((id) => RULES.every((rule) => rule.id !== id))).toEqual([]);
    expect(CASES.flatMap(({ rule, lines }) => lines.filter((line) => Number.isNaN(valueOf(rule, line))))).toEqual([]);
  });
});
