import type { AthleteRecord, BloodContext, PrivateHealth, Sex } from '../src/record/athlete-record.ts';
import { TODAY, on } from './athlete.ts';
import type { WorseCase } from './worse-case.ts';

interface Person {
  readonly sex?: Sex;
  readonly age?: number;
  readonly health?: PrivateHealth;
  readonly context?: BloodContext;
}

type Value = readonly [analyte: string, value: number, unit: string];

const drawn = (values: readonly Value[], { sex = 'F', age = 30, health = {}, context = {} }: Person = {}) =>
  ({
    profile: { homeZone: 'Europe/London', sex, ageYears: age },
    privateHealth: health,
    bloodContext: context,
    bloodResults: values.map(([analyte, value, unit]) => ({ analyte, value, unit, collectedOn: TODAY })),
  }) satisfies Partial<AthleteRecord>;

interface Spec extends Pick<WorseCase, 'rule' | 'lines' | 'worse' | 'from' | 'to'> {
  readonly analyte: string;
  readonly unit: string;
  readonly beside?: readonly Value[];
  readonly person?: Person;
}

const bloodCase = ({ analyte, unit, beside = [], person = {}, ...spec }: Spec): WorseCase => ({
  ...spec,
  record: (value) => drawn([[analyte, value, unit], ...beside], person),
});

const MAN: Person = { sex: 'M' };
const CHILD: Person = { age: 13 };
const HB_FINE: Value = ['haemoglobin', 140, 'g/L'];
const FERRITIN = { rule: 'iron-status', analyte: 'ferritin', unit: 'ug/L' } as const;
const HAEMOGLOBIN = { analyte: 'haemoglobin', unit: 'g/L' } as const;
const lowFerritin = { ...FERRITIN, worse: 'lower', from: 5.5, to: 140 } as const;
const highFerritin = { ...FERRITIN, worse: 'higher', from: 75, to: 1900 } as const;
const lowHb = { ...HAEMOGLOBIN, rule: 'iron-status', worse: 'lower', from: 42, to: 160 } as const;
const highHb = { ...HAEMOGLOBIN, worse: 'higher', from: 135, to: 245 } as const;
const B12 = { rule: 'b12-status', unit: 'ng/L' } as const;

export const BLOOD_CASES: readonly WorseCase[] = [
  { ...lowFerritin, lines: ['low', 'depleted', 'borderline'] },
  { ...lowFerritin, lines: ['low', 'depleted', 'borderline'], person: MAN },
  { ...lowFerritin, lines: ['low', 'depleted'], beside: [HB_FINE] },
  { ...lowFerritin, lines: ['lowUnder15'], person: CHILD },
  { ...lowFerritin, lines: ['functional'], beside: [['tsat', 10, '%']] as const },
  { ...lowFerritin, lines: ['preAltitude'], person: { context: { altitudeCampOn: on(20) } } },
  { ...lowFerritin, lines: ['unreadableWhenInflamed'], beside: [['crp', 20, 'mg/L']] as const },
  // A haemoglobin that may only be diluted (116 g/L, cells of 90 fL) until the ferritin is low too.
  {
    ...lowFerritin,
    lines: ['low'],
    beside: [
      ['haemoglobin', 116, 'g/L'],
      ['mcv', 90, 'fL'],
    ] as const,
  },
  { ...highFerritin, lines: ['highWomen', 'upperWomen', 'veryHigh'] },
  { ...highFerritin, lines: ['highMen', 'upperMen', 'veryHigh'], person: MAN },
  { ...highFerritin, lines: ['highWhenInflamed'], beside: [['crp', 20, 'mg/L']] as const },
  {
    rule: 'iron-status',
    analyte: 'tsat',
    unit: '%',
    lines: ['tsatLow'],
    worse: 'lower',
    from: 2,
    to: 40,
    beside: [['ferritin', 17, 'ug/L']] as const,
  },
  ...[MAN, {}].map((person) => ({
    rule: 'iron-status',
    analyte: 'tsat',
    unit: '%',
    lines: [person === MAN ? 'tsatHighMen' : 'tsatHighWomen'],
    worse: 'higher' as const,
    from: 20,
    to: 95,
    beside: [['ferritin', 80, 'ug/L']] as const,
    person,
  })),
  // A ferritin that could be low is the one that an inflammation hides; above 70 it reads a high one as usual (2.1).
  {
    rule: 'iron-status',
    analyte: 'crp',
    unit: 'mg/L',
    lines: ['crpInflamed'],
    worse: 'higher',
    from: 0.5,
    to: 200,
    beside: [['ferritin', 50, 'ug/L']] as const,
  },
  { ...lowHb, lines: ['hbLowWomen', 'hbModerate', 'hbSevere', 'hbDilutionFrom'] },
  { ...lowHb, lines: ['hbLowMen', 'hbModerate', 'hbSevere'], person: MAN },
  { ...lowHb, lines: ['hbLowUnder15'], person: CHILD },
  { ...lowHb, lines: ['hbSoonerForMenBelow'], person: MAN, beside: [['ferritin', 20, 'ug/L']] as const },
  {
    ...lowHb,
    lines: ['hbDilutionFrom'],
    beside: [
      ['ferritin', 60, 'ug/L'],
      ['mcv', 90, 'fL'],
    ] as const,
  },
  { ...lowHb, lines: ['hbSevereInPregnancy'], person: { health: { pregnant: true } } },
  { ...highHb, rule: 'high-haemoglobin', lines: ['hbHighWomen', 'hbVeryHigh'] },
  { ...highHb, rule: 'high-haemoglobin', lines: ['hbHighMen', 'hbVeryHigh'], person: MAN },
  { rule: 'small-red-cells', analyte: 'mcv', unit: 'fL', lines: ['smallBelow'], worse: 'lower', from: 52, to: 98 },
  {
    rule: 'small-red-cells',
    analyte: 'mcv',
    unit: 'fL',
    lines: ['smallBelowUnder15'],
    worse: 'lower',
    from: 52,
    to: 98,
    person: CHILD,
  },
  { rule: 'large-red-cells', analyte: 'mcv', unit: 'fL', lines: ['largeAbove'], worse: 'higher', from: 82, to: 135 },
  { ...B12, analyte: 'b12_total', lines: ['totalLowNgL', 'totalUnlikelyNgL'], worse: 'lower', from: 60, to: 950 },
  {
    ...B12,
    analyte: 'b12_total',
    unit: 'pmol/L',
    lines: ['totalLowPmolL', 'totalUnlikelyPmolL'],
    worse: 'lower',
    from: 45,
    to: 700,
  },
  { ...B12, analyte: 'b12_total', lines: ['totalHighNgL'], worse: 'higher', from: 360, to: 1900 },
  {
    ...B12,
    analyte: 'b12_total',
    unit: 'pmol/L',
    lines: ['totalHighPmolL'],
    worse: 'higher',
    from: 260,
    to: 1400,
  },
  {
    ...B12,
    analyte: 'b12_active',
    unit: 'pmol/L',
    lines: ['activeLow', 'activeUnlikely'],
    worse: 'lower',
    from: 6,
    to: 140,
  },
  {
    ...B12,
    analyte: 'mma',
    unit: 'nmol/L',
    lines: ['mmaRaised'],
    worse: 'higher',
    from: 60,
    to: 2000,
    beside: [['b12_total', 250, 'ng/L']] as const,
  },
  {
    ...B12,
    analyte: 'homocysteine',
    unit: 'umol/L',
    lines: ['homocysteineRaised'],
    worse: 'higher',
    from: 4,
    to: 90,
    beside: [
      ['b12_total', 250, 'ng/L'],
      ['folate', 20, 'nmol/L'],
    ] as const,
  },
  { rule: 'low-folate', analyte: 'folate', unit: 'nmol/L', lines: ['folateLow'], worse: 'lower', from: 1.5, to: 40 },
  {
    rule: 'vitamin-d',
    analyte: 'vitamin_d',
    unit: 'nmol/L',
    lines: ['low', 'insufficient'],
    worse: 'lower',
    from: 8,
    to: 200,
  },
  {
    rule: 'vitamin-d',
    analyte: 'vitamin_d',
    unit: 'nmol/L',
    lines: ['high', 'veryHigh'],
    worse: 'higher',
    from: 60,
    to: 700,
  },
  {
    rule: 'thyroid',
    analyte: 'tsh',
    unit: 'm[IU]/L',
    lines: ['raised', 'raised10'],
    worse: 'higher',
    from: 1,
    to: 60,
  },
  {
    rule: 'thyroid',
    analyte: 'tsh',
    unit: 'm[IU]/L',
    lines: ['belowRange', 'suppressed'],
    worse: 'lower',
    from: 0.02,
    to: 3,
  },
  ...[MAN, {}].map((person) => ({
    rule: 'creatine-kinase',
    analyte: 'ck',
    unit: 'U/L',
    lines: [person === MAN ? 'athleteMen' : 'athleteWomen', 'marked', 'extreme'],
    worse: 'higher' as const,
    from: 60,
    to: 40_000,
    person,
  })),
].map((spec) => bloodCase(spec as Spec));
