import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOOD_URGENCIES, addDays, mostUrgent, type BloodAssessment, type Urgency } from '@freshlegs/domain';
import { assessBloodOfRecord } from '../src/blood/assess-blood-of-record.ts';
import { assessBlood } from '../src/blood/assess-blood.ts';
import type { BloodInput } from '../src/blood/blood-input.ts';
import type { BloodResult } from '../src/record/blood-record.ts';
import {
  arbitraryAthlete,
  arbitraryContext,
  arbitraryInput,
  arbitraryResult,
  DAY,
  recordOf,
} from './blood-arbitrary.ts';

const sorted = ({ iron, b12, other, dataQuality, referral }: BloodAssessment) => ({
  iron: { ...iron, flags: iron.flags.toSorted() },
  b12: { ...b12, flags: b12.flags.toSorted() },
  other,
  dataQuality: dataQuality.toSorted(),
  referral,
});

/** One step for each rung, four weeks below two. */
const height = ({ referral }: BloodAssessment): number =>
  2 * BLOOD_URGENCIES.indexOf(referral.urgency) + (referral.weeks === 2 ? 1 : 0);

const PRODUCT: Readonly<Record<BloodAssessment['referral']['urgency'], Urgency>> = {
  none: 'none',
  info: 'info',
  discuss: 'discuss',
  gp_weeks: 'doctor_weeks',
  prompt_days: 'doctor_days',
  same_day: 'urgent_same_day',
};

const runs = { numRuns: 1500 };

describe('assessBlood for any case', () => {
  it('answers within its names: weeks only with gp_weeks, flags once, no note without at least info', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const blood = assessBlood(input);
        expect(blood.referral.weeks === undefined).toBe(blood.referral.urgency !== 'gp_weeks');
        expect(new Set(blood.iron.flags).size).toBe(blood.iron.flags.length);
        expect(new Set(blood.b12.flags).size).toBe(blood.b12.flags.length);
        expect(blood.dataQuality.length > 0 && blood.referral.urgency === 'none').toBe(false);
        expect(blood.referral.guardian).toBe(input.athlete.age < 18);
        expect(JSON.stringify(blood)).not.toMatch(/NaN|Infinity|undefined/);
      }),
      runs,
    );
  });

  it('does not depend on the order of results of different days', () => {
    const distinctDays = fc
      .array(arbitraryResult, { maxLength: 8 })
      .map((results) =>
        results.map((result, index) => ({ ...result, collectedOn: addDays(result.collectedOn, -index) })),
      );
    const uniquePerDay = distinctDays.filter(
      (results) => new Set(results.map((one) => `${one.analyte} ${one.collectedOn}`)).size === results.length,
    );
    fc.assert(
      fc.property(arbitraryAthlete, uniquePerDay, arbitraryContext, fc.nat(), (athlete, results, context, seed) => {
        const turned = results.toSorted((a, b) => hash(a, seed) - hash(b, seed));
        const answer = (given: readonly BloodResult[]) =>
          sorted(assessBlood({ asOf: DAY, athlete, results: given, context }));
        expect(answer(turned)).toEqual(answer(results));
      }),
      runs,
    );
  });

  it('does not depend on the unit where the value is exact in both', () => {
    // Tenths of g/L are hundredths of g/dL; ug/L are ng/mL; m[IU]/L are u[IU]/mL.
    fc.assert(
      fc.property(
        arbitraryAthlete,
        arbitraryContext,
        fc.integer({ min: 300, max: 2500 }),
        fc.integer({ min: 10, max: 9000 }),
        (athlete, context, tenthsGL, tenthsUgL) => {
          const answer = (hb: [number, string], ferritin: string) =>
            assessBlood({
              asOf: DAY,
              athlete,
              context,
              results: [
                { analyte: 'haemoglobin', value: hb[0], unit: hb[1], collectedOn: DAY },
                { analyte: 'ferritin', value: tenthsUgL / 10, unit: ferritin, collectedOn: DAY },
              ],
            });
          expect(answer([tenthsGL / 100, 'g/dL'], 'ng/mL')).toEqual(answer([tenthsGL / 10, 'g/L'], 'ug/L'));
        },
      ),
      runs,
    );
  });

  it('a lower haemoglobin is never less urgent (below the line for high, nothing else changed)', () => {
    fc.assert(
      fc.property(
        arbitraryAthlete,
        fc.integer({ min: 300, max: 1650 }),
        fc.integer({ min: 0, max: 500 }),
        (person, tenths, less) => {
          const athlete = { ...person, pregnant: false };
          const answer = (hb: number) =>
            height(
              assessBlood({
                asOf: DAY,
                athlete,
                context: {},
                results: [{ analyte: 'haemoglobin', value: hb / 10, unit: 'g/L', collectedOn: DAY }],
              }),
            );
          expect(answer(Math.max(300, tenths - less))).toBeGreaterThanOrEqual(answer(tenths));
        },
      ),
      runs,
    );
  });

  it('a lower ferritin under 35, and a lower B12, is never less urgent', () => {
    const pair = fc.tuple(fc.integer({ min: 50, max: 350 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(
        arbitraryAthlete,
        arbitraryContext,
        pair,
        pair,
        (person, context, [ferritin, less], [b12, lessB12]) => {
          const athlete = { ...person, pregnant: false };
          const one = (analyte: string, value: number, unit: string): BloodInput => ({
            asOf: DAY,
            athlete,
            // Care lowers weeks below a talk (7.6), so it is left out here.
            context: {
              ...context,
              raceMarathonPlusDaysBeforeDraw: 30,
              illnessWithin14dOfDraw: false,
              underCare: false,
            },
            results: [{ analyte, value, unit, collectedOn: DAY }],
          });
          const iron = (tenths: number) => height(assessBlood(one('ferritin', tenths / 10, 'ug/L')));
          const vitamin = (value: number) => height(assessBlood(one('b12_total', value, 'ng/L')));
          expect(iron(Math.max(50, ferritin - less))).toBeGreaterThanOrEqual(iron(ferritin));
          expect(vitamin(Math.max(100, b12 + 50 - lessB12))).toBeGreaterThanOrEqual(vitamin(b12 + 50));
        },
      ),
      runs,
    );
  });
});

/** Any order that depends on the seed alone. */
function hash(result: BloodResult, seed: number): number {
  let sum = seed;
  for (const letter of JSON.stringify(result)) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return sum;
}

describe('assessBloodOfRecord for any record', () => {
  it('gives the same answer as the case, and findings whose most urgent is its urgency', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const { blood, findings, results } = assessBloodOfRecord(recordOf(input), DAY);
        const alone = assessBlood(input);
        expect(blood).toEqual(alone);
        expect(mostUrgent(findings.map((finding) => finding.urgency))).toBe(PRODUCT[alone.referral.urgency]);
        const weeks = findings.flatMap((finding) => (finding.urgency === 'doctor_weeks' ? [finding.weeks ?? 0] : []));
        expect(alone.referral.weeks).toBe(alone.referral.urgency === 'gp_weeks' ? Math.min(...weeks) : undefined);
        expect(new Set(findings.map((finding) => finding.code)).size).toBe(findings.length);
        expect(new Set(results.map((result) => result.rule)).size).toBe(results.length);
        expect(results.every((result) => result.verdict !== 'insufficient-data' || result.missing.length > 0)).toBe(
          true,
        );
        expect(JSON.stringify([findings, results])).not.toMatch(/NaN|Infinity/);
      }),
      runs,
    );
  });
});
