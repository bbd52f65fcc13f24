import { ANALYTE_KEYS, ANALYTES, type AnalyteKey } from './analytes.ts';

const BY_CODE: ReadonlyMap<string, AnalyteKey> = new Map(
  ANALYTE_KEYS.flatMap((key) => ANALYTES[key].loinc.map((code): [string, AnalyteKey] => [code, key])),
);

/** The analyte a LOINC code of evidence 6.2 stands for; undefined for any other code, also for look-alikes such as whole blood or HbA1c. */
export const analyteOfLoinc = (code: string): AnalyteKey | undefined => BY_CODE.get(code);
