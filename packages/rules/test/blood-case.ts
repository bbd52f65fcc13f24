import type { BloodAssessment } from '@freshlegs/domain';
import { assessBlood } from '../src/blood/assess-blood.ts';
import { parseBloodCase } from '../src/blood/parse-blood-case.ts';

type Json = Record<string, unknown>;

const UNITS: Readonly<Record<string, string>> = {
  ferritin: 'ug/L',
  haemoglobin: 'g/L',
  tsat: '%',
  iron: 'umol/L',
  tibc: 'umol/L',
  transferrin: 'g/L',
  stfr: 'mg/L',
  crp: 'mg/L',
  mcv: 'fL',
  b12_total: 'ng/L',
  b12_active: 'pmol/L',
  mma: 'nmol/L',
  homocysteine: 'umol/L',
  folate: 'nmol/L',
  vitamin_d: 'nmol/L',
  tsh: 'm[IU]/L',
  ck: 'U/L',
};

export const AS_OF = '2026-03-02';
/** Ten days before AS_OF. */
export const DRAWN = '2026-02-20';

/** A result in the unit of the table, drawn ten days before; `more` changes anything. */
export const result = (analyte: string, value: number, more: Json = {}): Json => ({
  analyte,
  value,
  unit: UNITS[analyte] ?? 'g/L',
  collectedOn: DRAWN,
  ...more,
});

interface Parts {
  readonly athlete?: Json;
  readonly results?: readonly Json[];
  readonly context?: Json;
}

/** Assesses a case of a woman of 24 unless `athlete` says otherwise. */
export const assess = ({ athlete = {}, results = [], context = {} }: Parts): BloodAssessment =>
  assessBlood(parseBloodCase({ athlete: { sex: 'F', age: 24, ...athlete }, results, context, asOf: AS_OF }));

/** "gp_weeks 2", "discuss". */
export const urgencyOf = ({ referral }: BloodAssessment): string =>
  referral.weeks === undefined ? referral.urgency : `${referral.urgency} ${referral.weeks}`;
