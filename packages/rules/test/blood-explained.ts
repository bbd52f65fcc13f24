import { localDate, type FindingCode } from '@freshlegs/domain';
import { assessBloodOfRecord, type BloodOfRecord } from '../src/blood/assess-blood-of-record.ts';
import { ruleOf } from '../src/blood/blood-findings.ts';
import type { BloodCode } from '../src/blood/blood-codes.ts';
import type { TextContext } from '../src/kernel/rule.ts';
import type { AthleteRecord, Sex } from '../src/record/athlete-record.ts';
import { DAY, recordWith } from './blood-arbitrary.ts';

export const CONTEXT: TextContext = {
  asOf: DAY,
  name: 'Mia',
  emergencyNumber: '112',
  showValues: true,
  moreThanOne: false,
};

interface Explained extends BloodOfRecord {
  readonly coach: string;
  readonly athlete: string;
  readonly physician: string;
}

/** The record's answer with the sentences of one of its findings; null asks for none. */
export function explainRecord(
  record: AthleteRecord,
  code: BloodCode | null,
  context: TextContext = CONTEXT,
): Explained {
  const answer = assessBloodOfRecord(record, DAY);
  if (code === null) return { ...answer, coach: '', athlete: '', physician: '' };
  const finding = answer.findings.find((one) => one.code === code);
  const text = ruleOf(code).text[code satisfies FindingCode];
  if (!finding || !text) throw new Error(`${code} is not among ${answer.findings.map((one) => one.code).join(', ')}.`);
  return {
    ...answer,
    coach: text.coach(finding, context),
    athlete: text.athlete(finding, context),
    physician: text.physician(finding, context),
  };
}

type Value = readonly [analyte: string, value: number, unit: string];

/** The same for a few values of one day. */
export const explainBlood = (
  person: { readonly sex?: Sex; readonly age?: number },
  values: readonly Value[],
  code: BloodCode | null,
  collectedOn = '2026-02-20',
): Explained =>
  explainRecord(
    recordWith({
      profile: {
        homeZone: 'Europe/Zurich',
        ...(person.sex === undefined ? {} : { sex: person.sex }),
        ...(person.age === undefined ? {} : { ageYears: person.age }),
      },
      bloodResults: values.map(([analyte, value, unit]) => ({
        analyte,
        value,
        unit,
        collectedOn: localDate(collectedOn),
      })),
    }),
    code,
  );
