import { PLACEHOLDER_CODES, URGENCIES, type Finding, type Urgency } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { LOAD_RULES } from '../src/causes/load-rules.ts';
import { explainCause } from '../src/explain/explain-cause.ts';
import { explainFinding } from '../src/explain/explain-finding.ts';
import { DATA_WORDS, INSUFFICIENT_WORDS } from '../src/explain/explain-insufficient.ts';
import { explainPlaceholder } from '../src/explain/explain-placeholder.ts';
import { strongestReason } from '../src/explain/strongest-reason.ts';
import { URGENCY_WORDS, VERDICT_WORDS, urgencySentence } from '../src/explain/urgency-words.ts';
import { TODAY, checkIns, on, run, runs } from './athlete.ts';
import { assessed } from './assessed.ts';

const READERS = ['coach', 'athlete', 'physician'] as const;
const context = (showValues: boolean) => ({
  asOf: TODAY,
  name: 'Sam',
  emergencyNumber: '112',
  showValues,
  moreThanOne: false,
});

/** Evidence under every key that a text may ask for. */
const KEYS = [
  'spike.km',
  'spike.refKm',
  'spike.ratio',
  'ramp.w1Km',
  'ramp.refKm',
  'hi7',
  'hiPrev3',
  'performance-drop.days',
  'provoking-day',
  'hard-on-sore-legs',
  'sleep7',
  'sleep.limit',
  'carb.lowDays',
  'carb.completeDays',
  'run.min',
  'during.gPerH',
  'bmlPct',
  'urine-colour',
  'cadence.at3.3',
  'cadence.runs',
  'cadence.plus5',
  'cadence.plus10',
  'shoe.maxKmInUse',
  'heaviness',
  'heavy.onset',
  'heavy.days14',
  'heavy.days28',
  'daily_life_limited.days',
  'rhr.diff',
  'taper',
];
const evidence = KEYS.map((key) => ({ key, label: key, value: 7, unit: null, on: on(-2) }));

const URGENCIES_OF_FINDINGS: readonly Urgency[] = [
  'info',
  'discuss',
  'doctor_weeks',
  'doctor_days',
  'urgent_same_day',
  'emergency',
];

interface Said {
  readonly where: string;
  readonly text: string;
}

/** Every sentence of every code of this half of the rules, for every reader and urgency. */
function everyText(): Said[] {
  const said: Said[] = [];
  for (const rule of LOAD_RULES) {
    for (const code of rule.codes) {
      for (const urgency of URGENCIES_OF_FINDINGS) {
        const finding: Finding = {
          code,
          rule: rule.id,
          ruleVersion: 1,
          cause: rule.cause,
          category: rule.category,
          urgency,
          grade: null,
          evidenceGrade: 'C',
          evidence,
          sources: [],
        };
        for (const reader of READERS) {
          for (const values of [true, false]) {
            const { title, sentence, suggestion, wouldChangeOurMind } = explainFinding(
              finding,
              reader,
              context(values),
            );
            for (const text of [title, sentence, suggestion ?? '', wouldChangeOurMind])
              said.push({ where: `${code} ${reader}`, text });
          }
        }
      }
    }
  }
  for (const note of [...Object.values(INSUFFICIENT_WORDS), ...Object.values(DATA_WORDS)]) {
    for (const text of Object.values(note)) said.push({ where: note.title, text });
  }
  for (const text of [...Object.values(URGENCY_WORDS), ...Object.values(VERDICT_WORDS)])
    said.push({ where: 'words', text });
  for (const urgency of URGENCIES) {
    for (const reader of READERS)
      said.push({ where: `urgency ${reader}`, text: urgencySentence(urgency, reader, context(true)) });
    for (const code of PLACEHOLDER_CODES) {
      for (const text of Object.values(explainPlaceholder(code, urgency, context(true))))
        said.push({ where: code, text });
    }
  }
  const { trace, causes } = assessed({ sessions: runs(-20, -9, 8), checkIns: checkIns(-9, -5, { heaviness: 4 }) });
  for (const { rule, missing } of trace) {
    for (const { sentence, logNext } of missing)
      said.push({ where: rule, text: sentence }, { where: rule, text: logNext });
  }
  for (const cause of causes) said.push({ where: cause.cause, text: explainCause(cause) });
  return said;
}

const texts = everyText();

/** Section 10 ("a coach must never be told") and blood 8.2. */
const FORBIDDEN: readonly RegExp[] = [
  /diagnos/i,
  /anaemi|anemi/i,
  /deficien/i,
  /haemochromatosis/i,
  /\bdisease/i,
  /you have\b/i,
  /\btreat/i,
  /\bmg\b/i,
  /abnormal/i,
  /patholog/i,
  /\bnormal\b/i,
  /safe to/i,
  /fit to/i,
  /cleared/i,
  /probab/i,
  /hazard/i,
  /risk of/i,
  /overtrain/i,
  /lazy/i,
  /weak glutes|weak-glute/i,
  /resilien/i,
  /\b180\b/,
  /body fat|\bBMI\b|calorie|\bweight|\blean\b|\bfat\b/i,
  /compartment syndrome|thrombosis|embolism|stroke|rhabdo|myocarditis|claudication syndrome|hyponatr|fracture/i,
  /pregnan|\bperiod|menstru/i,
  /stop taking|keep taking|halve|double your/i,
  /drink more|drink as much|rehydrate/i,
  /10 ?% rule|ten per ?cent rule/i,
  /the cause is/i,
  /just DOMS/i,
  /should have|your fault|failed to/i,
  /%/,
];
/** The one sentence that the evidence prescribes for medicines (section 8) may say "doses" and "dose". */
const PRESCRIBED = [
  /Do not change or miss doses on your own\./g,
  /before the next dose; the leaflet says what to do\./g,
];

describe('wording', () => {
  it.each(FORBIDDEN)('never says %s', (forbidden) => {
    expect(texts.filter(({ text }) => forbidden.test(text))).toEqual([]);
  });

  it('speaks of doses only in the words that the evidence prescribes', () => {
    const rest = texts.map(({ where, text }) => ({
      where,
      text: PRESCRIBED.reduce((left, part) => left.replace(part, ''), text),
    }));
    expect(rest.filter(({ text }) => /\bdos(e|es|age)\b/i.test(text))).toEqual([]);
  });

  it('the coach never reads the name of a medicine or a private matter', () => {
    const forCoach = texts.filter(({ where }) => where.endsWith(' coach'));
    const named = /cholesterol|water tablet|slows the heart|hormone|skin medicine|steroid|painkiller/i;
    expect(forCoach.filter(({ text }) => named.test(text))).toEqual([]);
  });

  it('sentences are short enough for a 14-year-old', () => {
    for (const { where, text } of texts) {
      for (const sentence of text.split(/(?<=[.!?:;])\s+/)) {
        expect([where, sentence, sentence.split(/\s+/).length <= 32]).toEqual([where, sentence, true]);
      }
    }
  });

  it('every text is a sentence or a title: no double blanks, no loose ends', () => {
    for (const { text } of texts) {
      expect(text).not.toMatch(/ {2,}|undefined|\[object|NaN/);
      expect(text).toBe(text.trim());
    }
  });

  it('emergencies say to call, today says today, and nobody is told to drive', () => {
    const sample = (urgency: Urgency, reader: 'coach' | 'athlete') =>
      explainFinding({ ...DVT, urgency }, reader, context(true)).sentence;
    expect(sample('emergency', 'athlete')).toContain('Call 112 now. Do not drive yourself.');
    expect(sample('emergency', 'coach')).toContain('112');
    for (const reader of ['coach', 'athlete'] as const) {
      expect(sample('urgent_same_day', reader)).toMatch(/today.*emergency department/);
    }
  });

  it('the private-urgent prompt has the words of section 11', () => {
    expect(explainPlaceholder('P.PRIVATE_URGENT', 'urgent_same_day', context(true)).sentence).toBe(
      'The athlete has been asked to seek medical help today. Please do not ask why; ask whether they need transport.',
    );
  });

  it('without shared values the coach reads no line of private numbers', () => {
    const finding = {
      ...DVT,
      code: 'H.BML.3PLUS',
      category: 'fueling',
      evidence: [{ key: 'bmlPct', label: 'Fluid lost', value: 3.4, unit: '%', category: 'body_mass' }],
    } as const;
    expect(explainFinding(finding, 'coach', context(true)).evidenceLines).toEqual([]);
    expect(explainFinding(finding, 'athlete', context(false)).evidenceLines).toEqual(['Fluid lost: 3.4 per cent']);
  });
});

const DVT: Finding = {
  code: 'RF.DVT',
  rule: 'one-leg-swollen',
  ruleVersion: 1,
  cause: null,
  category: 'red_flags',
  urgency: 'emergency',
  grade: null,
  evidenceGrade: 'B',
  evidence: [],
  sources: [],
};

describe('one sentence for the board', () => {
  const say = (given: Parameters<typeof assessed>[0]) => strongestReason(assessed(given), context(true));
  const spike = { sessions: [...runs(-40, -2, 5), run(-1, 21.1, { rpe: 3 })] };

  it('a red flag first', () =>
    expect(say({ ...spike, symptoms: [{ code: 'dark_urine' }] })).toContain('Urine the colour of cola'.toLowerCase()));
  it('then the first contributor of heavy legs', () =>
    expect(say({ ...spike, checkIns: checkIns(0, 0, { heaviness: 6 }) })).toBe(
      'Legs feel heavy. The longest run of the week, 21.1 km yesterday, was 4.2 times the longest run of the 30 days before (5 km). In a large group of runners such jumps came with clearly more overuse injuries; whether they explain heavy legs is less certain.',
    ));
  it('what is missing where nothing else speaks', () => expect(say({})).toBe(INSUFFICIENT_WORDS.heaviness.sentence));
  it('a hidden urgent matter stays hidden but is said', () => {
    const view = {
      findings: [],
      ranking: [],
      insufficient: [],
      placeholders: [{ code: 'P.PRIVATE_URGENT', urgency: 'emergency' }],
    } as const;
    expect(strongestReason(view, context(false))).toContain('do not ask why');
  });
});
