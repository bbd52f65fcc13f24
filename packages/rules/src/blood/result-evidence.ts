import type { Evidence } from '@freshlegs/domain';
import { ANALYTES, type AnalyteKey } from '@freshlegs/domain/lab';
import { evidence, line } from '../kernel/evidence.ts';
import type { Parameter } from '../kernel/rule.ts';
import type { AcceptedResult } from './accept-results.ts';
import { BLOOD_SOURCES } from './sources.ts';

/** What a value was compared with, beside the parameter it came from. */
export interface CitedLine {
  readonly analyte: AnalyteKey;
  readonly relation: NonNullable<Evidence['comparedWith']>['relation'];
  /** The parameter's value, or that value shifted for residence, or a laboratory's own limit. */
  readonly limit: number;
  readonly unit: string;
  readonly meaning: string;
}

const isBloodSource = (origin: string): origin is keyof typeof BLOOD_SOURCES => Object.hasOwn(BLOOD_SOURCES, origin);

/** "Low below this, age 15 and over (Iron in athletes: consensus ...)". */
const meaningOf = ({ meaning, origin }: Parameter): string =>
  `${meaning} (${isBloodSource(origin) ? BLOOD_SOURCES[origin].title : 'our own rule'})`;

export const citedLine = (
  analyte: AnalyteKey,
  relation: CitedLine['relation'],
  parameter: Parameter,
  limit: number = parameter.value,
): CitedLine => ({ analyte, relation, limit, unit: parameter.unit, meaning: meaningOf(parameter) });

export const laboratoryLine = (
  analyte: AnalyteKey,
  relation: CitedLine['relation'],
  limit: number,
  unit: string,
): CitedLine => ({ analyte, relation, limit, unit, meaning: "The laboratory's own limit" });

const values = 'blood_values' as const;

function intervalWords(low: number | undefined, high: number | undefined): string | null {
  if (low !== undefined && high !== undefined) return `${low} to ${high}`;
  if (low !== undefined) return `from ${low}`;
  return high === undefined ? null : `up to ${high}`;
}

/** A result as printed, with the laboratory's own interval, our line, and the converted value where the unit is another. */
export function resultEvidence(result: AcceptedResult, lines: readonly CitedLine[]): readonly Evidence[] {
  const { analyte, printed } = result;
  const { name } = ANALYTES[analyte];
  const on = printed.collectedOn;
  const value = printed.comparator === undefined ? printed.value : `${printed.comparator} ${printed.value}`;
  const cited = lines.find((one) => one.analyte === analyte);
  const comparedWith = cited ? { comparedWith: line(cited.relation, cited.limit, cited.unit, cited.meaning) } : {};
  const interval = intervalWords(printed.refLow, printed.refHigh);
  const converted = printed.unit !== result.unit && printed.comparator === undefined;
  return [
    evidence(analyte, name, value, printed.unit, { on, ...comparedWith, category: values }),
    ...(converted
      ? [evidence(`${analyte}.converted`, `${name}, converted`, result.value, result.unit, { on, category: values })]
      : []),
    ...(interval === null
      ? []
      : [
          evidence(`${analyte}.interval`, `${name}, laboratory's interval`, interval, printed.unit, {
            on,
            category: values,
          }),
        ]),
  ];
}

/** The line that counted, without the value: part of the sentence also where values are not shared. */
export const lineEvidence = ({ limit, unit, meaning }: CitedLine): Evidence =>
  evidence('line', meaning, limit, unit, { category: 'blood_flags' });
