import type { RuleResult } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { assess } from '../src/assess.ts';
import { BLOOD_RULES } from '../src/blood/rules.ts';
import { LOAD_RULES } from '../src/causes/load-rules.ts';
import type { AthleteRecord } from '../src/record/athlete-record.ts';
import { TODAY, athlete, on } from './athlete.ts';
import { EVERYTHING, REMOVALS } from './missing-needs.ts';

const verdicts = (record: AthleteRecord): ReadonlyMap<string, RuleResult> =>
  new Map(assess(record, TODAY, 'without-blood').trace.map((result) => [result.rule, result]));
const judged = verdicts(EVERYTHING);

const needed = LOAD_RULES.flatMap((rule) =>
  rule.needs.flatMap((need) => {
    const removals = REMOVALS[need];
    return typeof removals === 'string' ? [] : removals.map((one) => ({ rule: rule.id, need, ...one }));
  }),
);

describe('removing what a rule needs gives insufficient-data, never clear', () => {
  it('with everything logged every rule is asked and gives a verdict', () => {
    const silent = [...judged.values()].filter(({ verdict }) => verdict !== 'clear' && verdict !== 'flagged');
    expect(silent.map(({ rule, verdict }) => [rule, verdict])).toEqual([]);
    expect(judged.size).toBe(LOAD_RULES.length);
  });

  it.each(needed.map((one) => [`${one.rule} without ${one.need}: ${one.what}`, one] as const))(
    '%s',
    (_title, { rule, forget, gives }) => {
      const result = verdicts(forget(EVERYTHING)).get(rule);
      expect(result?.verdict).toBe(gives);
      // What is missing is said, and what to log.
      expect(result?.missing.every(({ sentence, logNext }) => sentence !== '' && logNext !== '')).toBe(true);
      expect(result?.missing.length === 0).toBe(gives === 'not-applicable');
    },
  );

  it('the readings that cannot be taken away are these, each with its reason', () => {
    const exceptions = LOAD_RULES.filter(
      ({ needs }) => needs.length > 0 && needs.every((need) => typeof REMOVALS[need] === 'string'),
    );
    // Red flags and the sentences that stand on a named symptom.
    expect(
      exceptions
        .filter(({ id }) => !id.startsWith('RF.'))
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(
      [
        ...LOAD_RULES.filter(({ codes }) => codes.some((code) => code.startsWith('RF.'))).map(({ id }) => id),
        'feverish-illness',
        'performance-decline',
        'walking-symptom-at-risk',
      ].toSorted(),
    );
    expect(LOAD_RULES.filter(({ needs }) => needs.length === 0).map(({ id }) => id)).toEqual(['yearly-check-due']);
  });

  it('with nothing logged at all only those exceptions are clear', () => {
    const clear = [...verdicts(athlete()).values()]
      .filter(({ verdict }) => verdict === 'clear')
      .map(({ rule }) => rule);
    const allowed = LOAD_RULES.filter(({ needs }) => needs.every((need) => typeof REMOVALS[need] === 'string'));
    expect(clear.filter((rule) => allowed.every(({ id }) => id !== rule))).toEqual([]);
  });
});

describe('removing what a blood rule needs gives insufficient-data or no verdict, never clear', () => {
  const PANEL = {
    ferritin: [80, 'ug/L'],
    haemoglobin: [140, 'g/L'],
    mcv: [90, 'fL'],
    b12_total: [500, 'ng/L'],
    folate: [20, 'nmol/L'],
    vitamin_d: [80, 'nmol/L'],
    tsh: [2, 'm[IU]/L'],
    ck: [150, 'U/L'],
    crp: [1, 'mg/L'],
    tsat: [30, '%'],
    mma: [150, 'nmol/L'],
    homocysteine: [9, 'umol/L'],
    stfr: [1, 'mg/L'],
  } as const;
  type Analyte = keyof typeof PANEL;

  const drawn = (analytes: readonly Analyte[], collectedOn = TODAY): AthleteRecord =>
    athlete({
      profile: { homeZone: 'Europe/London', sex: 'F', ageYears: 30 },
      bloodContext: { nitrousOxide: false },
      bloodResults: analytes.map((analyte) => ({
        analyte,
        value: PANEL[analyte][0],
        unit: PANEL[analyte][1],
        collectedOn,
      })),
    });
  const ALL = Object.keys(PANEL) as readonly Analyte[];
  const verdictOf = (record: AthleteRecord, rule: string) =>
    assess(record, TODAY).trace.find((result) => result.rule === rule)?.verdict;

  /** Which result each rule stands on. */
  const STANDS_ON: Readonly<Record<string, Analyte>> = {
    'iron-status': 'ferritin',
    'high-haemoglobin': 'haemoglobin',
    'small-red-cells': 'mcv',
    'large-red-cells': 'mcv',
    'b12-status': 'b12_total',
    'low-folate': 'folate',
    'vitamin-d': 'vitamin_d',
    thyroid: 'tsh',
    'creatine-kinase': 'ck',
  };
  /** Without an answer these have no verdict; the others are checked below. */
  const STANDS_ON_ANSWERS = ['tingling', 'nitrous-oxide', 'blood-symptoms', 'blood-data-query', 'blood-age-limit'];

  it('every blood rule stands on a result or on an answer', () => {
    expect([...Object.keys(STANDS_ON), ...STANDS_ON_ANSWERS].toSorted()).toEqual(
      BLOOD_RULES.map(({ id }) => id).toSorted(),
    );
  });

  it.each(Object.entries(STANDS_ON))('%s without %s', (rule, analyte) => {
    expect(verdictOf(drawn(ALL), rule)).toBe('clear');
    const verdict = verdictOf(drawn(ALL.filter((one) => one !== analyte)), rule);
    // A result of the optional panel that was never taken is not asked for: no verdict at all.
    expect(verdict ?? 'none').toBe(['iron-status', 'b12-status'].includes(rule) ? 'insufficient-data' : 'none');
  });

  it('the results whose absence changes no verdict are these: they only help to read another one (blood 2.1, 7.3, 7.4)', () => {
    const helpers = ALL.filter((analyte) =>
      Object.keys(STANDS_ON).every((rule) => verdictOf(drawn(ALL.filter((one) => one !== analyte)), rule) === 'clear'),
    );
    expect(helpers).toEqual(['crp', 'tsat', 'mma', 'homocysteine', 'stfr']);
  });

  it.each(['iron-status', 'high-haemoglobin', 'b12-status', 'vitamin-d', 'thyroid', 'creatine-kinase'])(
    '%s on results of three years ago',
    (rule) => expect(verdictOf(drawn(ALL, on(-1100)), rule)).toBe('insufficient-data'),
  );

  it.each(['sex', 'ageYears'] as const)('without %s nothing of the blood is judged', (name) => {
    const record = drawn(ALL);
    const profile = Object.fromEntries(Object.entries(record.profile).filter(([key]) => key !== name));
    const { trace, blood } = assess({ ...record, profile: profile as unknown as AthleteRecord['profile'] }, TODAY);
    expect(blood).toBeNull();
    const rules = new Set(BLOOD_RULES.map(({ id }) => id));
    expect(trace.filter(({ rule }) => rules.has(rule)).map(({ verdict }) => verdict)).toEqual([
      'insufficient-data',
      'insufficient-data',
    ]);
  });

  it('an answer about laughing gas that was not given is not a no', () => {
    expect(verdictOf(drawn(ALL), 'nitrous-oxide')).toBe('clear');
    expect(verdictOf({ ...drawn(ALL), bloodContext: {} }, 'nitrous-oxide')).toBeUndefined();
  });
});
