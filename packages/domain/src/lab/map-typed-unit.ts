import { ANALYTE_KEYS, ANALYTES } from './analytes.ts';

const KNOWN_UNITS: readonly string[] = [
  ...new Set(ANALYTE_KEYS.flatMap((key) => ANALYTES[key].units.map((accepted) => accepted.unit))),
];

const toUcumLetters = (text: string): string =>
  text
    .replaceAll(/\s+/g, '')
    // Micro sign and Greek mu; "mc" as printed where a typewriter had neither.
    .replaceAll(/[µμ]/g, 'u')
    .replaceAll(/(^|\/)mc(?=g|mol|kat|iu|u|l)/gi, '$1u')
    .replace(/\[?iu\]?/i, '[IU]')
    .replace(/\/([a-z]?)l$/i, (_, prefix: string) => `/${prefix.toLowerCase()}L`)
    .replace(/^fl$/i, 'fL');

const CELL_COUNT = /^x?10[\^*](\d+)\/(u?L)$/;

/**
 * A unit as typed or printed, in UCUM spelling (evidence 6.1): µ, μ and mc become u, IU becomes [IU], l becomes L,
 * 10^6/µL and 10*12/L become 10*6/uL. What it does not know it returns as it is: the caller then says so.
 */
export function mapTypedUnit(text: string): string {
  const mapped = toUcumLetters(text);
  const count = CELL_COUNT.exec(mapped);
  if (count) return count[1] === '12' && count[2] === 'L' ? '10*6/uL' : `10*${count[1]}/${count[2]}`;
  return KNOWN_UNITS.find((unit) => unit.toLowerCase() === mapped.toLowerCase()) ?? mapped;
}
