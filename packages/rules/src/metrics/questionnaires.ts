import { QUESTIONNAIRES as QUESTIONS } from '@freshlegs/domain';
import type { Facts } from '../kernel/facts.ts';
import { type Reading, known, lack, silent } from '../kernel/reading.ts';
import type { Questionnaire } from '../record/athlete-record.ts';
import { askedWhileHeavy } from './heaviness.ts';

/** Questionnaires of 14.3. */
export const QUESTIONNAIRES = ['ecq', 'cecs', 'paes', 'eiae', 'neurogenic', 'venous'] as const;
export type QuestionnaireName = (typeof QUESTIONNAIRES)[number];

/** A filled-in questionnaire, and which of its items were answered with yes, a bit an item. */
export interface Answered {
  readonly answers: Questionnaire;
  readonly yes: number;
}

const itemsOf = (name: QuestionnaireName): readonly string[] => Object.keys(QUESTIONS[name].items);

/** These items of a questionnaire as bits: patterns ask for sets of answers. Throws for an item it does not have. */
export function bitsOf(name: QuestionnaireName, items: readonly string[]): number {
  const all = itemsOf(name);
  let bits = 0;
  for (const item of items) {
    if (!all.includes(item)) throw new RangeError(`The questionnaire ${name} has no item ${item}.`);
    bits |= 1 << all.indexOf(item);
  }
  return bits;
}

/** The answers of one questionnaire; those not answered are asked for only when it makes sense. */
const questionnaire =
  (name: QuestionnaireName, words: string, makesSense: (facts: Facts) => boolean = () => true) =>
  (facts: Facts): Reading<Answered> => {
    const answers = facts.record.questionnaires[name];
    if (answers !== undefined) {
      const said = itemsOf(name).filter((item) => yes(answers, item));
      return known({ answers, yes: bitsOf(name, said) });
    }
    if (!makesSense(facts)) return silent('Not asked at this age.');
    const question = lack(
      `questionnaire.${name}`,
      'missing',
      `The questions about ${words} are not answered.`,
      `The questions about ${words} can be answered in the app.`,
    );
    return askedWhileHeavy(facts, question);
  };

/** Pain of narrowed arteries when walking is asked for from 50 on, or with a risk factor (0.5: "in the right group"). */
const mayBeArterial = (facts: Facts): boolean => {
  const age = facts.value('age');
  return age === null || age >= 50 || (facts.record.profile.riskFactors ?? []).length > 0;
};

export const ecqAnswers = questionnaire('ecq', 'leg pain when walking', mayBeArterial);
export const cecsAnswers = questionnaire('cecs', 'lower-leg tightness when running');
export const paesAnswers = questionnaire('paes', 'calf cramp on effort');
export const eiaeAnswers = questionnaire('eiae', 'a thigh that loses power near full effort');
export const neurogenicAnswers = questionnaire('neurogenic', 'legs that get heavy when standing');
export const venousAnswers = questionnaire('venous', 'legs that get heavy by the end of the day');

/** Yes, as the form stores it. */
export const yes = (answers: Questionnaire, item: string): boolean => answers[item] === true || answers[item] === 'yes';
/** Answered with no; not answered is not no. */
export const no = (answers: Questionnaire, item: string): boolean => answers[item] === false || answers[item] === 'no';
/** A number of the questionnaire; null = not answered. */
export const amount = (answers: Questionnaire, item: string): number | null => {
  const value = answers[item];
  return typeof value === 'number' ? value : null;
};

export type EcqResult =
  | { readonly result: 'definite' | 'atypical'; readonly grade: 1 | 2 }
  | { readonly result: 'negative' };

/** The Edinburgh Claudication Questionnaire (7.2, 14.3). Any other answer to 1, 2, 3 or 5 is negative. */
export function scoreEcq(answers: Questionnaire): EcqResult {
  const positive = yes(answers, 'q1') && no(answers, 'q2') && yes(answers, 'q3') && answers['q5'] === 'le10';
  const marked = answers['sites'];
  const sites: readonly string[] = Array.isArray(marked) ? marked : [];
  if (!positive) return { result: 'negative' };
  const grade = yes(answers, 'q4') ? 2 : 1;
  if (sites.includes('calf')) return { result: 'definite', grade };
  return sites.includes('thigh') || sites.includes('buttock') ? { result: 'atypical', grade } : { result: 'negative' };
}

/** The scored Edinburgh questionnaire. */
export function ecq(facts: Facts): Reading<EcqResult> {
  const answers = facts.read('ecqAnswers');
  return answers.status === 'known' ? known(scoreEcq(answers.value.answers)) : answers;
}
