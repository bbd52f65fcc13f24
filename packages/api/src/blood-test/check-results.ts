import type { LabResultInput } from '@freshlegs/domain';
import { mapTypedUnit, plausibility } from '@freshlegs/domain/lab';
import type { Remark } from './model.ts';

/** Units in the table's spelling, so that µg/l and ug/L are one; what is not known stays as printed. */
export const withMappedUnits = (results: readonly LabResultInput[]): LabResultInput[] =>
  results.map((result) => ({ ...result, unit: mapTypedUnit(result.unit) }));

/** What cannot be stored: impossible values, units that cannot be read, an interval upside down. */
export function problemsOf(results: readonly LabResultInput[]): Remark[] {
  return results.flatMap((result, index) => {
    if (isInverted(result)) {
      return [
        {
          index,
          sentence: "The lower end of the laboratory's interval is above its upper end. Please check both numbers.",
        },
      ];
    }
    const { status, sentence } = judge(result);
    const refused = status === 'reject' || status === 'unit-unknown';
    return refused ? [{ index, sentence: sentence ?? 'Please check this result.' }] : [];
  });
}

/** Unusual values that the athlete has not yet said to be printed so. */
export function questionsAbout(results: readonly LabResultInput[]): Remark[] {
  return results.flatMap((result, index) => {
    const { status, sentence } = judge(result);
    return status === 'ask' && !result.confirmed && sentence !== null ? [{ index, sentence }] : [];
  });
}

const judge = ({ analyte, value, unit, comparator }: LabResultInput) =>
  plausibility(analyte, value, unit, comparator ?? undefined);

const isInverted = ({ refLow, refHigh }: LabResultInput): boolean =>
  refLow !== null && refHigh !== null && refLow > refHigh;
