import type { FindingCode } from '@freshlegs/domain';
import type { RuleDoc } from '../kernel/rule.ts';
import { BLOOD_FIRES } from './blood-fires.ts';
import { FORM_FUEL_AND_BODY_FIRES } from './form-fuel-and-body-fires.ts';
import { numberOf } from './parameter-words.ts';
import { RED_FLAG_FIRES } from './red-flag-fires.ts';
import { TRAINING_FIRES } from './training-fires.ts';

/** What fires each code. `{name}` stands for the parameter of that name of the rule, so that no number is written twice. */
const FIRES_WHEN: Readonly<Record<FindingCode, string>> = {
  ...TRAINING_FIRES,
  ...FORM_FUEL_AND_BODY_FIRES,
  ...RED_FLAG_FIRES,
  ...BLOOD_FIRES,
};

/**
 * What fires a code of a rule, in words with the numbers of the rule.
 * @throws RangeError when the sentence names a parameter that the rule does not have.
 */
export function firesWhen(rule: Pick<RuleDoc, 'id' | 'parameters'>, code: FindingCode): string {
  return FIRES_WHEN[code].replaceAll(/\{(\w+)\}/g, (_placeholder, name: string) => {
    const parameter = rule.parameters[name];
    if (parameter === undefined) throw new RangeError(`${rule.id} has no parameter ${name}, named by ${code}`);
    return numberOf(parameter);
  });
}
