import type { FindingCode } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { explainFinding } from '../src/explain/explain-finding.ts';
import type { QuestionnaireName } from '../src/metrics/questionnaires.ts';
import { assessed, codesOf, findingOf } from './assessed.ts';
import { TODAY } from './athlete.ts';

/** 14.3: items that must all be answered with yes, items of which one is enough, and what else must hold. */
interface Pattern {
  readonly name: QuestionnaireName;
  readonly code: FindingCode;
  readonly urgency: 'discuss' | 'doctor_weeks';
  readonly all: readonly string[];
  readonly oneOf: readonly string[];
  readonly also: Readonly<Record<string, number | boolean>>;
}
const PATTERNS: readonly Pattern[] = [
  {
    name: 'cecs',
    code: 'C.CECS.PATTERN',
    urgency: 'doctor_weeks',
    all: ['reproducibleOnset', 'worsensIfContinue', 'easesWithRest'],
    oneOf: ['bilateral', 'paraesthesiaOrWeakAnkle', 'hardMuscleOrBulge'],
    also: { painAtRest: false, episodes: 3, weeks: 2 },
  },
  {
    name: 'paes',
    code: 'C.PAES.PATTERN',
    urgency: 'doctor_weeks',
    all: ['calfCrampExertion', 'ageUnder40', 'quickRelief'],
    oneOf: ['coldOrPaleFoot', 'plantarflexionProvokes', 'paraesthesia'],
    also: {},
  },
  {
    name: 'eiae',
    code: 'C.EIAE.PATTERN',
    urgency: 'doctor_weeks',
    all: ['unilateralThighButtock', 'nearMaxEffortOnly', 'resolvesWithin5min'],
    oneOf: [],
    also: {},
  },
  {
    name: 'neurogenic',
    code: 'C.NEUROGENIC.PATTERN',
    urgency: 'doctor_weeks',
    all: ['standingProvokes', 'sittingOrBendingRelieves'],
    oneOf: [],
    also: {},
  },
  {
    name: 'venous',
    code: 'C.VENOUS.PATTERN',
    urgency: 'discuss',
    all: ['worseEndOfDay', 'betterElevation', 'bilateralOrVaricose'],
    oneOf: [],
    also: {},
  },
];

const yes = (items: readonly string[]) => Object.fromEntries(items.map((item) => [item, true]));
const CONTEXT = { asOf: TODAY, name: 'Sam', emergencyNumber: '112', showValues: true, moreThanOne: false };

describe.each(PATTERNS)('14.3 $name', ({ name, code, urgency, all, oneOf, also }) => {
  const given = (answers: object) => ({ questionnaires: { [name]: { ...also, ...answers } } });
  const found = (answers: object) => codesOf(given(answers)).includes(code);
  const full = yes([...all, ...oneOf.slice(0, 1)]);

  it('is found with all it needs, and with any one of the rest', () => {
    expect(found(full)).toBe(true);
    for (const item of oneOf) expect([item, found(yes([...all, item]))]).toEqual([item, true]);
    expect(found(yes(all))).toBe(oneOf.length === 0);
    expect(findingOf(given(full), code)).toMatchObject({ urgency, grade: null, evidenceGrade: 'C' });
  });

  it('is not found without any one of them, whether denied or not answered', () => {
    for (const item of all) {
      const { [item]: _, ...others } = full;
      expect([item, found(others), found({ ...full, [item]: false })]).toEqual([item, false, false]);
    }
    expect(assessed(given({})).findings).toEqual([]);
  });

  it('lists what was answered with yes, also where the pattern is not complete', () => {
    const items = (answers: object) =>
      assessed(given(answers))
        .trace.find(({ evidence }) => evidence.some(({ key }) => key.startsWith(`${name}Answers.`)))
        ?.evidence.map(({ key, value }) => `${key} ${value}`);
    expect(items(full)).toEqual([...all, ...oneOf.slice(0, 1)].map((item) => `${name}Answers.${item} true`));
    expect(items(yes(all.slice(0, 1)))).toEqual([`${name}Answers.${all[0]} true`]);
    expect(items({})).toBeUndefined();
  });

  it('asks for a visit in the words of its urgency', () => {
    const finding = findingOf(given(full), code);
    if (finding === undefined) throw new Error('Not found.');
    const weeks = urgency === 'doctor_weeks';
    for (const reader of ['coach', 'athlete'] as const) {
      const { sentence } = explainFinding(finding, reader, CONTEXT);
      expect(sentence.includes('in the next weeks')).toBe(weeks);
      expect(sentence.includes('next visit')).toBe(!weeks);
    }
  });
});

describe('7.1 counts of lower-leg tightness', () => {
  const cecs = { ...yes(['reproducibleOnset', 'worsensIfContinue', 'easesWithRest', 'bilateral']), painAtRest: false };
  const found = (more: object) => codesOf({ questionnaires: { cecs: { ...cecs, ...more } } }).length > 0;

  it('three episodes over two weeks; none counted is none', () => {
    expect(found({ episodes: 3, weeks: 2 })).toBe(true);
    expect([
      found({ episodes: 3 }),
      found({ weeks: 2 }),
      found({ episodes: 2, weeks: 2 }),
      found({ episodes: 3, weeks: 1 }),
    ]).toEqual([false, false, false, false]);
    expect(found({ episodes: 3, weeks: 2, painAtRest: true })).toBe(false);
  });
});

describe('7.2 walking', () => {
  const seen = (given: Parameters<typeof assessed>[0], rule: string) =>
    assessed(given)
      .trace.find((one) => one.rule === rule)
      ?.evidence.map(({ key, value }) => `${key} ${value}`);
  const ecq = { q1: true, q2: false, q3: true, q4: true, q5: 'le10', sites: ['calf'] };

  it('the questionnaire says what it found, also when that speaks against it', () => {
    expect(seen({ questionnaires: { ecq } }, 'walking-pain-questionnaire')).toEqual(['ecq definite', 'ecq.grade 2']);
    expect(seen({ questionnaires: { ecq: { ...ecq, sites: ['shin'] } } }, 'walking-pain-questionnaire')).toEqual([
      'ecq negative',
    ]);
    expect(findingOf({ questionnaires: { ecq } }, 'C.ECQ.DEFINITE')?.urgency).toBe('doctor_weeks');
    expect(codesOf({ questionnaires: { ecq } })).toEqual(['C.ECQ.DEFINITE']);
    expect(codesOf({ questionnaires: { ecq: { ...ecq, sites: ['buttock'] } } })).toEqual(['C.ECQ.ATYPICAL']);
  });

  it('the symptom beside the risk', () => {
    const walking = { symptoms: [{ code: 'exertional_leg_symptom_walking' }] };
    const old = { profile: { homeZone: 'Europe/London', ageYears: 65 } };
    const young = { profile: { homeZone: 'Europe/London', ageYears: 30 } };
    expect(seen({ ...walking, ...old }, 'walking-symptom-at-risk')).toEqual([
      'padIncreasedRisk true',
      'exertional_leg_symptom_walking true',
    ]);
    expect(seen({ ...walking, ...young }, 'walking-symptom-at-risk')).toEqual([
      'padIncreasedRisk false',
      'exertional_leg_symptom_walking true',
    ]);
    expect(
      assessed({ ...walking, ...young }).trace.find(({ rule }) => rule === 'walking-symptom-at-risk')?.verdict,
    ).toBe('clear');
    expect(assessed(old).trace.find(({ rule }) => rule === 'walking-symptom-at-risk')?.verdict).toBe('clear');
  });
});
