import { FINDING_CODES, type Finding } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { explainFinding } from '../src/explain/explain-finding.ts';
import { STRENGTH_WORDS } from '../src/explain/strength-words.ts';
import { manyFindings, spokenContext } from './spoken.ts';

const findings = manyFindings();

/** Numbers that have no unit: counts of things the label names, scores, ratios and logarithms. */
const PURE_NUMBERS = new Set([
  'cadence.runs',
  'carb.meanShortfall',
  'ecq.grade',
  'energy.signs',
  'hooper.before',
  'hooper.mean7',
  'hrv.ln7',
  'hrv.upper',
  'load7',
  'monotony',
  'spike.ratio',
  'strengthPerWeek',
]);

/** What stands on an answer alone: there is no number, no day and nothing to compare. */
const ON_ANSWERS =
  /^(RF\.|C\.|F\.LEA\.|MED\.|B\.SYMPTOM\.|W\.ILLNESS|W\.PALPITATIONS|B\.B12\.T|B\.NITROUS|B\.DATA|B\.OUT_OF)/;
/** Pregnancy itself is why these are not graded; there may be no result at all. */
const WITHOUT_EVIDENCE = ['B.B12.OUT_OF_SCOPE_PREGNANCY', 'B.IRON.OUT_OF_SCOPE_PREGNANCY'];
/** Days of a symptom, as answered: the answer carries no day. */
const WITHOUT_DAY = ['W.FUNCTION_LIMITED', 'W.PERF_DECLINE', 'R.PHYSICAL_DUE'];
/** Nothing to compare with is what they say: a first run after a break, seven equal days, a day not known. */
const WITHOUT_COMPARISON = ['L.SPIKE.NO_REFERENCE', 'L.MONOTONY.HIGH', 'R.PHYSICAL_DUE'];

const codesWhere = (holds: (finding: Finding) => boolean): readonly string[] =>
  [...new Set(findings.filter(holds).map(({ code }) => code))].toSorted();
const isGraded = ({ code }: Finding): boolean => !ON_ANSWERS.test(code) && !WITHOUT_EVIDENCE.includes(code);

describe('what is said beside every finding', () => {
  it('nearly every code is looked at', () => {
    const seen = new Set(findings.map(({ code }) => code));
    expect(
      FINDING_CODES.filter((code) => !seen.has(code)).every(
        (code) => ON_ANSWERS.test(code) || code === 'B.B12.DISCORDANT',
      ),
    ).toBe(true);
  });

  it('what it stands on', () => {
    expect(codesWhere(({ evidence }) => evidence.length === 0)).toEqual(
      WITHOUT_EVIDENCE.filter((code) => codesWhere((one) => one.code === code).length > 0),
    );
  });

  it('numbers with their unit', () => {
    const bare = findings.flatMap(({ evidence }) =>
      evidence.filter(({ value, unit, key }) => typeof value === 'number' && unit === null && !PURE_NUMBERS.has(key)),
    );
    expect(bare.map(({ key }) => key)).toEqual([]);
  });

  it('the day', () => {
    const dated = ({ evidence }: Finding): boolean => evidence.some(({ on }) => on !== undefined);
    expect(codesWhere((one) => isGraded(one) && !dated(one) && !WITHOUT_DAY.includes(one.code))).toEqual([]);
  });

  it('what was compared with what, and what the line means', () => {
    const compared = ({ evidence }: Finding): boolean =>
      evidence.some(({ comparedWith }) => comparedWith !== undefined);
    expect(codesWhere((one) => isGraded(one) && !compared(one) && !WITHOUT_COMPARISON.includes(one.code))).toEqual([]);
    const lines = findings.flatMap(({ evidence }) => evidence.flatMap(({ comparedWith }) => comparedWith ?? []));
    expect(lines.filter(({ limit, meaning }) => !Number.isFinite(limit) || meaning === '')).toEqual([]);
  });

  it('how strong the evidence is in words, what would change our mind, and where it comes from', () => {
    for (const finding of findings) {
      for (const reader of ['coach', 'athlete', 'physician'] as const) {
        const said = explainFinding(finding, reader, spokenContext(true));
        expect(Object.values(STRENGTH_WORDS)).toContain(said.strength);
        expect([finding.code, said.wouldChangeOurMind.length > 10]).toEqual([finding.code, true]);
        expect([finding.code, said.sources.length > 0 || finding.code === 'B.DATA_QUERY']).toEqual([
          finding.code,
          true,
        ]);
        expect(said.evidenceLines.join()).not.toMatch(/undefined|NaN|null|\[object/);
      }
    }
  });

  it('a note reads as a note: no "missing: yes"', () => {
    const lines = findings.flatMap(
      (finding) => explainFinding(finding, 'physician', spokenContext(true)).evidenceLines,
    );
    expect(lines.filter((line) => /missing: yes/i.test(line))).toEqual([]);
    expect(lines).toContain('Note on this result: Haemoglobin missing');
  });
});
