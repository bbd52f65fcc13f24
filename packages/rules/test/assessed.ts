import type { Assessment, Finding, FindingCode } from '@freshlegs/domain';
import { assess } from '../src/assess.ts';
import { factsOf } from '../src/kernel/facts.ts';
import type { Facts } from '../src/kernel/facts.ts';
import type { AthleteRecord } from '../src/record/athlete-record.ts';
import { TODAY, athlete } from './athlete.ts';

export const assessed = (given: Partial<AthleteRecord> = {}): Assessment =>
  assess(athlete(given), TODAY, 'without-blood');
export const codesOf = (given: Partial<AthleteRecord>): readonly FindingCode[] =>
  assessed(given).findings.map(({ code }) => code);
export const findingOf = (given: Partial<AthleteRecord>, code: FindingCode): Finding | undefined =>
  assessed(given).findings.find((finding) => finding.code === code);
export const facts = (given: Partial<AthleteRecord>): Facts => factsOf(athlete(given), TODAY, []);
/** Numbers of the catalogue have 4 significant digits (0.3). */
export const fourDigits = (value: number): number => Number(value.toPrecision(4));
