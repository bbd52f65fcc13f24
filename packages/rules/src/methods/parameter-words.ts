import type { Parameter } from '../kernel/rule.ts';

/** Units that are a scale or a plain ratio: in a sentence the number says enough. */
const WITHOUT_UNIT: ReadonlySet<string> = new Set(['1', '0-10', '1-8', 'count']);

const UNIT_WORDS: Readonly<Record<string, string>> = {
  '1': 'ratio',
  '0-10': 'scale 0 to 10',
  '1-8': 'scale 1 to 8',
  'm[IU]/L': 'mIU/L',
  'g/L per m2': 'g/L per m²',
  'ug/L': 'µg/L',
  'umol/L': 'µmol/L',
  'umol/g': 'µmol/g',
};

/** A unit as people write it. */
export const unitWords = (unit: string): string => UNIT_WORDS[unit] ?? unit;

/** Without exponent and trailing zeros: 0.0000003, 1.1, 30. */
export const decimal = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(10).replace(/0+$/, '');

/** Value and unit in a sentence: "30 µg/L", "1.3" for a ratio. */
export const numberOf = ({ value, unit }: Pick<Parameter, 'value' | 'unit'>): string =>
  WITHOUT_UNIT.has(unit) ? decimal(value) : `${decimal(value)} ${unitWords(unit)}`;
