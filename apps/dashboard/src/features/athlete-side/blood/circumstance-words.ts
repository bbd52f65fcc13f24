import type { DrawContext } from '@freshlegs/domain';

/** What is known of a draw's circumstances, in words; what is not known is left out. */
export function circumstanceWords(context: DrawContext): string[] {
  return [
    context.hardExerciseHoursBefore !== null && `hard session ${context.hardExerciseHoursBefore} hours before`,
    context.marathonPlusDaysBefore !== null && `marathon or longer ${context.marathonPlusDaysBefore} days before`,
    context.illnessWithin14Days === true && 'ill in the two weeks before',
    context.takingIron === true && 'taking iron',
    context.takingB12 === true && 'taking vitamin B12',
  ].filter((words) => typeof words === 'string');
}
