import type { DrawContext } from '@freshlegs/domain';
import { asText, readQuantity, type FieldReader } from '../entry/typed-quantity.ts';

type YesNo = 'yes' | 'no' | 'unknown';

/** The circumstances of a draw, as answered. Empty or `unknown`: not known, which is not the same as no. */
export interface DrawDraft {
  readonly hardHours: string;
  readonly marathonDays: string;
  readonly illness: YesNo;
  readonly iron: YesNo;
  readonly b12: YesNo;
}

const yesNo = (value: boolean | null): YesNo => (value === null ? 'unknown' : value ? 'yes' : 'no');
const known = (value: YesNo): boolean | null => (value === 'unknown' ? null : value === 'yes');

export const drawDraftOf = (context: DrawContext): DrawDraft => ({
  hardHours: asText(context.hardExerciseHoursBefore),
  marathonDays: asText(context.marathonPlusDaysBefore),
  illness: yesNo(context.illnessWithin14Days),
  iron: yesNo(context.takingIron),
  b12: yesNo(context.takingB12),
});

export const UNKNOWN_DRAW: DrawDraft = {
  hardHours: '',
  marathonDays: '',
  illness: 'unknown',
  iron: 'unknown',
  b12: 'unknown',
};

export function readDraw(draft: DrawDraft, reader: FieldReader): DrawContext {
  return {
    hardExerciseHoursBefore: reader.take(
      'hardHours',
      readQuantity(draft.hardHours, { min: 0, max: 500, unit: 'hours' }),
    ),
    marathonPlusDaysBefore: reader.take(
      'marathonDays',
      readQuantity(draft.marathonDays, { min: 0, max: 400, unit: 'days', whole: true }),
    ),
    illnessWithin14Days: known(draft.illness),
    takingIron: known(draft.iron),
    takingB12: known(draft.b12),
  };
}
