import type { SymptomAnswerInput } from '@freshlegs/domain';
import { type Story, heavyFrom } from './story.ts';

/** Heavy legs for a few days, and then a warning sign that is ticked in the symptom form yesterday or today. */
function warningSign(
  id: string,
  title: string,
  answer: (roll: () => boolean) => readonly SymptomAnswerInput[],
  who: Story['who'] = {},
): Story {
  return {
    id,
    cause: 'red-flag',
    title,
    who,
    live(life, rng) {
      life.forms.push({ day: -rng.whole(0, 1), answers: [...answer(() => rng.chance(0.5))] });
      heavyFrom(life, rng, -rng.whole(2, 6));
    },
  };
}

export const RED_FLAG_STORIES: readonly Story[] = [
  /** A long flight last week; since then one calf is thick and warm. */
  warningSign('swollen-calf', 'one calf swollen after a flight', () => [
    { code: 'unilateral_leg_swelling', attributes: {} },
  ]),
  /** Urine like cola after a first, far too hard session with much muscle pain. */
  warningSign('cola-urine', 'cola-coloured urine after a hard session', (roll) => [
    { code: 'dark_urine', attributes: roll() ? { reducedUrine: true } : {} },
    { code: 'muscle_pain', attributes: { severe: true, diffuse: roll() } },
  ]),
  /** Pressure in the chest on the last hill. */
  warningSign('chest-pressure', 'pressure in the chest on a hill', () => [
    { code: 'chest_pain', attributes: { hoursAgo: 12 } },
  ]),
  /** Out of breath on runs that were easy a month ago. */
  warningSign('short-of-breath', 'far too short of breath', () => [
    { code: 'dyspnoea', attributes: { disproportionate: true } },
  ]),
  /** Fainted during intervals. */
  warningSign('fainted', 'fainted while running', () => [
    { code: 'syncope', attributes: { exertional: true, hoursAgo: 20 } },
  ]),
  /** One spot of the shin that hurts when hopping and at night. */
  warningSign('sore-spot', 'one spot of bone hurts at night', () => [
    { code: 'focal_bone_pain', attributes: { hop: true, night: true } },
  ]),
  /** Numb when sitting on the saddle of a bicycle, and new trouble with the bladder. */
  warningSign('numb-saddle', 'numb between the legs', () => [
    { code: 'saddle_numbness', attributes: {} },
    { code: 'bladder_bowel_change', attributes: {} },
  ]),
];
