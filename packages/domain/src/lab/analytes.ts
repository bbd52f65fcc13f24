import type { AcceptedUnit, Analyte, Factor, Range } from './analyte.ts';

const range = (low: number, high: number): Range => ({ low, high });
const ONE: Factor = { numerator: 1 };
const accept = (unit: string, to: string = unit, factor: Factor = ONE): AcceptedUnit => ({ unit, to, factor });
const times = (numerator: number, denominator?: number): Factor =>
  denominator === undefined ? { numerator } : { numerator, denominator };

/**
 * One table for forms, imports and rules (evidence 6.1 units and factors, 6.2 LOINC, 6.3 plausibility, 6.5 precision).
 * Molar masses: ferritin 445 kDa by convention, haemoglobin monomer 16,114, iron 55.845, folate 441.4,
 * homocysteine 135.18, 25-OH-vitamin D3 400.64 g/mol. LOINC codes are (c) Regenstrief Institute.
 */
export const ANALYTES = {
  ferritin: {
    name: 'Ferritin',
    canonicalUnit: 'ug/L',
    decimals: 1,
    units: [accept('ug/L'), accept('ng/mL', 'ug/L'), accept('pmol/L', 'ug/L', times(0.445))],
    loinc: ['2276-4', '20567-4', '14723-1'],
    reject: range(1, 20_000),
    ask: range(5, 1000),
    rcvPercent: 42,
  },
  haemoglobin: {
    name: 'Haemoglobin',
    canonicalUnit: 'g/L',
    decimals: 1,
    units: [
      accept('g/L'),
      accept('g/dL', 'g/L', times(10)),
      { ...accept('mmol/L', 'g/L', times(16.114)), typedReject: range(3, 15.5) },
    ],
    loinc: ['718-7', '20509-6', '59260-0'],
    reject: range(30, 250),
    ask: range(90, 185),
    rcvPercent: 8,
  },
  tsat: {
    name: 'Transferrin saturation',
    canonicalUnit: '%',
    decimals: 1,
    units: [accept('%'), accept('1', '%', times(100))],
    loinc: ['2502-3', '14801-5'],
    reject: range(0.5, 100),
    ask: range(3, 80),
    rcvPercent: 78,
  },
  iron: {
    name: 'Iron',
    canonicalUnit: 'umol/L',
    decimals: 1,
    units: [accept('umol/L'), accept('ug/dL', 'umol/L', times(10, 55.845))],
    loinc: ['2498-4', '14798-3'],
    reject: range(0.5, 100),
    ask: range(2, 45),
    rcvPercent: 78,
  },
  tibc: {
    name: 'Total iron-binding capacity',
    canonicalUnit: 'umol/L',
    decimals: 1,
    units: [accept('umol/L'), accept('ug/dL', 'umol/L', times(10, 55.845))],
    loinc: ['2500-7', '14800-7'],
    reject: range(15, 150),
    ask: range(35, 95),
    rcvPercent: 11,
  },
  transferrin: {
    name: 'Transferrin',
    canonicalUnit: 'g/L',
    decimals: 2,
    units: [accept('g/L'), accept('mg/dL', 'g/L', times(0.01))],
    loinc: ['3034-6', '22674-6'],
    reject: range(0.5, 7),
    ask: range(1, 5),
    rcvPercent: 11,
  },
  stfr: {
    name: 'Soluble transferrin receptor',
    canonicalUnit: 'mg/L',
    decimals: 2,
    units: [accept('mg/L')],
    loinc: ['30248-9', '33210-6'],
    reject: range(0.1, 30),
    ask: range(0.3, 12),
    rcvPercent: null,
  },
  crp: {
    name: 'C-reactive protein (CRP)',
    canonicalUnit: 'mg/L',
    decimals: 1,
    units: [accept('mg/L'), accept('mg/dL', 'mg/L', times(10))],
    loinc: ['1988-5', '30522-7', '76485-2'],
    reject: range(0, 500),
    ask: range(0, 50),
    // Above 100 per cent: no change of a single pair can be told from chance.
    rcvPercent: null,
  },
  mcv: {
    name: 'Red cell size (MCV)',
    canonicalUnit: 'fL',
    decimals: 1,
    units: [accept('fL')],
    loinc: ['787-2', '30428-7'],
    reject: range(50, 150),
    ask: range(65, 115),
    rcvPercent: null,
  },
  b12_total: {
    name: 'Vitamin B12, total',
    canonicalUnit: 'ng/L',
    decimals: 1,
    // Compared in the family in which it was reported: converting first moves values across the rounded lines.
    units: [
      accept('ng/L'),
      accept('pg/mL', 'ng/L'),
      { ...accept('pmol/L'), reject: range(22, 14_760), ask: range(74, 1476) },
    ],
    loinc: ['2132-9', '14685-2'],
    reject: range(30, 20_000),
    ask: range(100, 2000),
    rcvPercent: 23,
  },
  b12_active: {
    name: 'Vitamin B12, active (holotranscobalamin)',
    canonicalUnit: 'pmol/L',
    decimals: 1,
    units: [accept('pmol/L')],
    loinc: ['72160-5'],
    reject: range(2, 1000),
    ask: range(10, 150),
    rcvPercent: null,
  },
  mma: {
    name: 'Methylmalonic acid (MMA)',
    canonicalUnit: 'nmol/L',
    decimals: 0,
    units: [accept('nmol/L'), accept('umol/L', 'nmol/L', times(1000))],
    loinc: ['2629-4', '13964-2'],
    reject: range(20, 100_000),
    ask: range(50, 2000),
    rcvPercent: null,
  },
  homocysteine: {
    name: 'Homocysteine',
    canonicalUnit: 'umol/L',
    decimals: 1,
    units: [accept('umol/L'), accept('mg/L', 'umol/L', times(1000, 135.18))],
    loinc: ['2428-1', '13965-9'],
    reject: range(1, 500),
    ask: range(3, 100),
    rcvPercent: null,
  },
  folate: {
    name: 'Folate, serum',
    canonicalUnit: 'nmol/L',
    decimals: 1,
    units: [
      accept('nmol/L'),
      accept('ng/mL', 'nmol/L', times(1000, 441.4)),
      accept('ug/L', 'nmol/L', times(1000, 441.4)),
    ],
    loinc: ['2284-8', '14732-2'],
    reject: range(0.5, 150),
    ask: range(4, 60),
    rcvPercent: 31,
  },
  vitamin_d: {
    name: 'Vitamin D (25-OH)',
    canonicalUnit: 'nmol/L',
    decimals: 1,
    units: [accept('nmol/L'), accept('ng/mL', 'nmol/L', times(1000, 400.64))],
    loinc: ['62292-8', '1989-3', '68438-1', '14635-7'],
    reject: range(3, 1000),
    ask: range(10, 250),
    rcvPercent: 25,
  },
  tsh: {
    name: 'TSH',
    canonicalUnit: 'm[IU]/L',
    decimals: 2,
    units: [accept('m[IU]/L'), accept('u[IU]/mL', 'm[IU]/L')],
    loinc: ['3016-3', '11579-0', '11580-8'],
    reject: range(0, 500),
    ask: range(0.01, 50),
    rcvPercent: 50,
  },
  ck: {
    name: 'Creatine kinase (CK)',
    canonicalUnit: 'U/L',
    decimals: 0,
    units: [accept('U/L'), accept('ukat/L', 'U/L', times(60))],
    loinc: ['2157-6'],
    reject: range(5, 1_000_000),
    ask: range(10, 10_000),
    rcvPercent: 53,
  },
} as const satisfies Readonly<Record<string, Analyte>>;

export type AnalyteKey = keyof typeof ANALYTES;

/** True for a key of the table. Any other analyte is legal too: it is kept and shown as "not assessed". */
export const isAnalyteKey = (key: string): key is AnalyteKey => Object.hasOwn(ANALYTES, key);

export const ANALYTE_KEYS: readonly AnalyteKey[] = Object.keys(ANALYTES).filter(isAnalyteKey);

/** The table row of an analyte; undefined for one that is not assessed. */
export const analyteOf = (key: string): Analyte | undefined => (isAnalyteKey(key) ? ANALYTES[key] : undefined);
