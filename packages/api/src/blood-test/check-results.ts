import { AppError, type LabResultInput } from '@freshlegs/domain';
import { mapTypedUnit, plausibility } from '@freshlegs/domain/lab';

/** An unusual result to look at again, by its place in the form. */
export interface Question {
  readonly index: number;
  readonly sentence: string;
}

/** Units in the table's spelling, so that µg/l and ug/L are one; what is not known stays as printed. */
export const withMappedUnits = (results: readonly LabResultInput[]): LabResultInput[] =>
  results.map((result) => ({ ...result, unit: mapTypedUnit(result.unit) }));

/**
 * What the athlete should look at again. BAD_INPUT for a result that is not possible, with the question whether it is
 * another unit; unusual ones come back as questions unless the athlete said that they are printed so.
 */
export function questionsAbout(results: readonly LabResultInput[]): Question[] {
  const questions: Question[] = [];
  for (const [index, result] of results.entries()) {
    const { status, sentence } = plausibility(result.analyte, result.value, result.unit, result.comparator ?? undefined);
    if (status === 'reject' || status === 'unit-unknown') throw new AppError('BAD_INPUT', sentence ?? 'Please check this result.');
    refuseInvertedInterval(result);
    if (status === 'ask' && !result.confirmed && sentence !== null) questions.push({ index, sentence });
  }
  return questions;
}

function refuseInvertedInterval({ refLow, refHigh }: LabResultInput): void {
  if (refLow !== null && refHigh !== null && refLow > refHigh) {
    throw new AppError('BAD_INPUT', "The lower end of the laboratory's interval is above its upper end. Please check both numbers.");
  }
}
