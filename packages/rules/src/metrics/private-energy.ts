import type { Facts } from '../kernel/facts.ts';
import { type Reading, known, lack, missing, silent } from '../kernel/reading.ts';
import type { PrivateHealth } from '../record/athlete-record.ts';

/** Signs of the second kind (4.6): three of them are worth a talk. */
export const MINOR_SIGNS = [
  'restrictiveEating',
  'recurrentIllness',
  'giIssues',
  'lowMood',
  'lowLibido',
  'coldIntolerance',
  'periodChanges',
] as const satisfies readonly (keyof PrivateHealth)[];

const QUESTIONS: readonly (keyof PrivateHealth)[] = ['missedPeriods', 'boneStress2y', ...MINOR_SIGNS];

/** The private questions about energy. Nobody is asked for them while the legs are known to feel light. */
export function privateEnergy(facts: Facts): Reading<PrivateHealth> {
  const { privateHealth } = facts.record;
  if (QUESTIONS.some((question) => privateHealth[question] !== undefined)) return known(privateHealth);
  if (facts.value('heaviness')?.heavyNow === false) return silent('Asked only while the legs feel heavy.');
  return missing(
    null,
    lack(
      'private.energy-questions',
      'missing',
      'The private questions about energy are not answered.',
      'The athlete can answer them in the private part of the profile.',
    ),
  );
}
