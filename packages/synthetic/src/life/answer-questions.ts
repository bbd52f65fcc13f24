import { itemsOf, QUESTIONNAIRE_NAMES } from '@freshlegs/domain';
import type { Rng } from '../chance/rng.ts';
import type { Life } from './life.ts';

/** Asked why the legs are heavy, most answer the questionnaires: those that no story has filled begin with a no. */
export function answerQuestions(life: Life, rng: Rng): void {
  for (const name of QUESTIONNAIRE_NAMES) {
    const [first] = itemsOf(name)[0] ?? [];
    const filled = life.questionnaires.some((one) => one.name === name);
    if (first === undefined || filled || !rng.chance(0.6)) continue;
    life.questionnaires.push({ day: -rng.whole(0, 10), name, answers: { [first]: false } });
  }
}
