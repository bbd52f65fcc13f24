import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOOD_CODES, localDate, type Finding } from '@freshlegs/domain';
import { assessBloodOfRecord } from '../src/blood/assess-blood-of-record.ts';
import { BLOOD_SYMPTOMS } from '../src/blood/blood-input.ts';
import { BLOOD_RULES } from '../src/blood/rules.ts';
import { FLAG_LABELS, FLAG_SENTENCES } from '../src/blood/flag-sentences.ts';
import type { FindingText } from '../src/kernel/rule.ts';
import { SOURCES } from '../src/sources.ts';
import { arbitraryInput, DAY, recordOf, recordWith } from './blood-arbitrary.ts';
import { CONTEXT, explainBlood, explainRecord } from './blood-explained.ts';

/** 8.2; "mg" as an amount, not inside a laboratory's unit. */
const FORBIDDEN =
  /diagnos|anaemi|anemi|deficien|haemochromatosis|disease|you have|treat|\bdose|\bmg\b(?!\/)|abnormal|patholog|normal|safe to|fit to|cleared|calorie|weight loss|fault|sulfate/i;

const texts: ReadonlyMap<string, FindingText> = new Map(BLOOD_RULES.flatMap((rule) => Object.entries(rule.text)));

const READERS = ['coach', 'athlete', 'physician'] as const;

/** Every sentence that cases near the lines bring forth, by code. */
function renderedByCode(): ReadonlyMap<string, readonly string[]> {
  const rendered = new Map<string, string[]>();
  const say = (finding: Finding): void => {
    const text = texts.get(finding.code);
    const sentences = READERS.flatMap((reader) =>
      [true, false].map((showValues) => text?.[reader](finding, { ...CONTEXT, showValues }) ?? ''),
    );
    rendered.set(finding.code, [...(rendered.get(finding.code) ?? []), ...sentences]);
  };
  for (const input of fc.sample(arbitraryInput, { numRuns: 4000, seed: 7 })) {
    for (const finding of assessBloodOfRecord(recordOf(input), DAY).findings) say(finding);
  }
  const bySymptom = recordWith({
    profile: { homeZone: 'Europe/Zurich', sex: 'F', ageYears: 15 },
    symptoms: BLOOD_SYMPTOMS.map((code) => ({ code })),
  });
  const disagreeing = recordWith({
    profile: { homeZone: 'Europe/Zurich', sex: 'M', ageYears: 30 },
    bloodResults: [
      { analyte: 'b12_total', value: 170, unit: 'ng/L', collectedOn: DAY },
      { analyte: 'b12_active', value: 80, unit: 'pmol/L', collectedOn: DAY },
    ],
  });
  for (const record of [bySymptom, disagreeing]) {
    for (const finding of assessBloodOfRecord(record, DAY).findings) say(finding);
  }
  return rendered;
}

describe('texts of the blood rules', () => {
  const rendered = renderedByCode();

  it('exist once for every code', () => {
    expect([...texts.keys()].toSorted()).toEqual([...BLOOD_CODES].toSorted());
    expect(BLOOD_RULES.flatMap((rule) => rule.codes).toSorted()).toEqual([...BLOOD_CODES].toSorted());
  });

  it('were all brought forth by the cases of this test', () => {
    expect([...BLOOD_CODES].filter((code) => !rendered.has(code))).toEqual([]);
  });

  it('hold none of the forbidden words, in no rendering', () => {
    const titles = [...texts.values()].flatMap((text) => [text.title, text.suggestion ?? '', text.wouldChangeOurMind]);
    const all = [
      ...[...rendered.values()].flat(),
      ...titles,
      ...Object.values(FLAG_SENTENCES),
      ...Object.values(FLAG_LABELS),
    ];
    expect([...new Set(all.filter((sentence) => FORBIDDEN.test(sentence)))]).toEqual([]);
  });

  it('are whole sentences without gaps', () => {
    const broken = /undefined|null|NaN|\[object|\s{2}|\s\.|\(\)|below the {0,1}line of|is above ,|is below ,|\.\./;
    const all = [...rendered.values()].flat();
    expect(all.filter((sentence) => sentence.length < 20 || !/[.]$/.test(sentence))).toEqual([]);
    expect([
      ...new Set(all.filter((sentence) => broken.test(sentence) && !sentence.includes('below the line of'))),
    ]).toEqual([]);
  });

  it('never share a title between high and low', () => {
    const titles = [...texts.values()].map((text) => text.title);
    expect(new Set(titles.filter((title) => title !== 'Ferritin above the line')).size).toBeGreaterThanOrEqual(
      titles.length - 2,
    );
    const high = ['B.IRON.HIGH', 'B.IRON.VERY_HIGH', 'B.IRON.UPPER_RANGE', 'B.HB.HIGH'];
    for (const code of high) {
      for (const sentence of rendered.get(code) ?? []) expect(sentence).not.toMatch(/is below/);
    }
  });
});

describe('what a reader is told', () => {
  const low = () =>
    explainBlood(
      { sex: 'F', age: 24 },
      [
        ['ferritin', 18, 'ug/L'],
        ['haemoglobin', 132, 'g/L'],
      ],
      'B.IRON.LOW',
    );

  it('says fact, line with source, action and limit (8.2)', () => {
    expect(low().coach).toBe(
      'The ferritin on the report from 20 February 2026 (18 µg/L) is below the 30 µg/L line used by the Swiss Society of Sports Medicine for this age. Please ask Mia to book a routine appointment with a doctor within four weeks and take the report. There are several possible reasons and only a doctor can say which applies. Please do not start or change iron tablets because of this note.',
    );
    expect(low().athlete).toMatch(
      /^Your ferritin on the report from 20 February 2026 \(18 µg\/L\) is below the 30 µg\/L line/,
    );
  });

  it('gives the physician value, date, interval and line', () => {
    const record = recordWith({
      profile: { homeZone: 'Europe/Zurich', sex: 'F', ageYears: 24 },
      bloodResults: [
        {
          analyte: 'ferritin',
          value: 18,
          unit: 'ng/mL',
          collectedOn: localDate('2026-02-20'),
          refLow: 15,
          refHigh: 150,
        },
      ],
    });
    const { physician } = explainRecord(record, 'B.IRON.LOW');
    expect(physician).toContain(
      'Ferritin 18 ng/mL (2026-02-20; laboratory interval 15 to 150 ng/mL; < 30 µg/L, Low below this',
    );
    expect(physician).toContain('There is no haemoglobin to read with it.');
  });

  it('tells a coach no value where values are not shared', () => {
    const text = texts.get('B.IRON.LOW');
    const finding = low().findings.find((one) => one.code === 'B.IRON.LOW');
    const coach = finding && text?.coach(finding, { ...CONTEXT, showValues: false });
    expect(coach).toMatch(/^The ferritin on the report from 20 February 2026 is below the 30 µg\/L line/);
    expect(coach).not.toContain('18');
    const withheld = finding && {
      ...finding,
      evidence: finding.evidence.filter((item) => item.category !== 'blood_values'),
    };
    expect(withheld && text?.coach(withheld, { ...CONTEXT, showValues: false })).toBe(coach);
  });

  it('repeats no typed number to a coach without values, in a data query either', () => {
    const { findings } = explainBlood({ sex: 'F', age: 24 }, [['haemoglobin', 13.5, 'g/L']], 'B.DATA_QUERY');
    const finding = findings.find((one) => one.code === 'B.DATA_QUERY');
    const text = texts.get('B.DATA_QUERY');
    expect(finding && text?.coach(finding, { ...CONTEXT, showValues: false })).not.toContain('13.5');
    expect(finding && text?.athlete(finding, CONTEXT)).toContain('13.5 g/L is not possible. Is the unit g/dL?');
  });

  it('addresses the guardian under 18 and names the stricter line where sex is neither', () => {
    expect(explainBlood({ sex: 'F', age: 16 }, [['ferritin', 10, 'ug/L']], 'B.IRON.DEPLETED').coach).toContain(
      'parent or guardian of Mia',
    );
    expect(explainBlood({ sex: 'X', age: 24 }, [['ferritin', 250, 'ug/L']], 'B.IRON.HIGH').athlete).toContain(
      'the stricter line was used',
    );
  });

  it('sends to the emergency number of the country', () => {
    expect(
      explainBlood({ sex: 'F', age: 24 }, [['haemoglobin', 75, 'g/L']], 'B.IRON.LOW_HB_IRON_UNKNOWN').athlete,
    ).toContain('Call 112 for chest pain, fainting, breathlessness at rest');
  });

  it('speaks of a high ferritin of another time in words of its own', () => {
    const values = (ferritin: number) =>
      recordWith({
        profile: { homeZone: 'Europe/Zurich', sex: 'F', ageYears: 24 },
        bloodResults: [
          { analyte: 'haemoglobin', value: 115, unit: 'g/L', collectedOn: localDate('2026-02-20') },
          { analyte: 'ferritin', value: ferritin, unit: 'ug/L', collectedOn: localDate('2025-12-20') },
        ],
      });
    const high = explainRecord(values(800), 'B.IRON.FERRITIN_NOT_PAIRED').coach;
    const lowOne = explainRecord(values(12), 'B.IRON.FERRITIN_NOT_PAIRED').coach;
    expect([high.includes('Do not take iron unless'), high.includes('below a line')]).toEqual([true, false]);
    expect([lowOne.includes('do not start or change iron'), lowOne.includes('below a line')]).toEqual([true, true]);
  });
});

describe('rules as documented', () => {
  it('cite sources that exist, and each parameter has an origin', () => {
    for (const rule of BLOOD_RULES) {
      for (const source of rule.sources) expect(Object.keys(SOURCES)).toContain(source);
      for (const { origin, unit, meaning } of Object.values(rule.parameters)) {
        expect([...Object.keys(SOURCES), 'ours']).toContain(origin);
        expect(unit.length * meaning.length).toBeGreaterThan(0);
      }
    }
  });
});
