import type { Facts } from '../kernel/facts.ts';
import { type Reading, known, lack } from '../kernel/reading.ts';
import type { PrivateHealth } from '../record/athlete-record.ts';
import { askedWhileHeavy } from './heaviness.ts';

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

/** The private questions about energy. Nobody is asked for them before the legs stay heavy. */
export function privateEnergy(facts: Facts): Reading<PrivateHealth> {
  const { privateHealth } = facts.record;
  if (QUESTIONS.some((question) => privateHealth[question] !== undefined)) return known(privateHealth);
  return askedWhileHeavy(facts, NOT_ANSWERED);
}

const NOT_ANSWERED = lack(
  'private.energy-questions',
  'missing',
  'The private questions about energy are not answered.',
  'They can be answered in the private part of the profile.',
);
