import type { Facts } from '../kernel/facts.ts';
import { type Reading, known, lack } from '../kernel/reading.ts';
import type { PrivateHealth } from '../record/athlete-record.ts';
import { askedWhileHeavy } from './heaviness.ts';

/** Signs of the second kind (4.6): three of them are worth a talk. */
const MINOR_SIGNS = [
  'restrictiveEating',
  'recurrentIllness',
  'giIssues',
  'lowMood',
  'lowLibido',
  'coldIntolerance',
  'periodChanges',
] as const satisfies readonly (keyof PrivateHealth)[];

const QUESTIONS: readonly (keyof PrivateHealth)[] = ['missedPeriods', 'boneStress2y', ...MINOR_SIGNS];

/** What the private answers say about energy (4.6). */
export interface PrivateEnergy {
  /** Periods missed that nothing explains: 0 in pregnancy, menopause or with hormonal contraception. */
  readonly missedPeriods: number;
  readonly boneStress: boolean;
  /** Signs of the second kind answered with yes. */
  readonly minorSigns: number;
}

/** The private questions about energy. Nobody is asked for them before the legs stay heavy. */
export function privateEnergy(facts: Facts): Reading<PrivateEnergy> {
  const { privateHealth: said } = facts.record;
  if (QUESTIONS.every((question) => said[question] === undefined)) return askedWhileHeavy(facts, NOT_ANSWERED);
  const explained = said.hormonalContraception === true || said.pregnant === true || said.menopause === true;
  return known({
    missedPeriods: explained ? 0 : (said.missedPeriods ?? 0),
    boneStress: said.boneStress2y === true,
    minorSigns: MINOR_SIGNS.filter((sign) => said[sign] === true).length,
  });
}

const NOT_ANSWERED = lack(
  'private.energy-questions',
  'missing',
  'The private questions about energy are not answered.',
  'They can be answered in the private part of the profile.',
);
