import { z } from 'zod';
import { LocalDateInput, ZoneInput, whole } from './shared.ts';

type AttributeKind = 'flag' | 'hours' | 'days';
interface Question {
  /** As asked on the phone. */
  readonly ask: string;
  readonly attributes?: Readonly<Record<string, { readonly ask: string; readonly kind: AttributeKind }>>;
  /** Which consent shows the answer. */
  readonly private?: true;
}
const flag = (ask: string) => ({ ask, kind: 'flag' as const });

/** The symptom form: every code of the evidence (14.2) that an athlete answers, with plain questions. */
export const SYMPTOM_QUESTIONS = {
  chest_pain: {
    ask: 'Pain or pressure in the chest',
    attributes: { now: flag('Right now'), hoursAgo: { ask: 'How many hours ago?', kind: 'hours' } },
  },
  syncope: {
    ask: 'Fainting or passing out',
    attributes: {
      exertional: flag('During exercise'),
      notRecovered: flag('Not fully recovered yet'),
      hoursAgo: { ask: 'How many hours ago?', kind: 'hours' },
    },
  },
  palpitations: { ask: 'Heart racing or skipping', attributes: { exertional: flag('During exercise') } },
  dyspnoea: {
    ask: 'Short of breath',
    attributes: {
      sudden: flag('It came suddenly'),
      atRest: flag('Also at rest'),
      disproportionate: flag('Much more than the effort explains'),
    },
  },
  viral_illness: {
    ask: 'A cold, flu or other virus',
    attributes: { daysAgo: { ask: 'How many days ago did it start?', kind: 'days' } },
  },
  fever: { ask: 'Fever' },
  unilateral_leg_swelling: { ask: 'One leg is newly swollen, warm or changed in colour' },
  haemoptysis: { ask: 'Coughing up blood' },
  cold_pale_numb_leg_sudden: { ask: 'A leg suddenly became cold, pale or numb' },
  leg_pain_not_settling: {
    ask: 'Leg pain that does not settle with rest',
    attributes: {
      hard: flag('The muscle feels hard or tight'),
      numbOrFootDrop: flag('Numb, or the foot drops'),
      severe: flag('The pain is severe or rising'),
    },
  },
  dark_urine: {
    ask: 'Urine the colour of cola or tea',
    attributes: { reducedUrine: flag('Hardly any urine'), confusion: flag('Confused') },
  },
  muscle_pain: { ask: 'Muscle pain', attributes: { diffuse: flag('In many muscles'), severe: flag('Severe') } },
  muscle_weakness: { ask: 'Muscles are weak, not only tired' },
  new_weakness: {
    ask: 'New weakness of an arm, a leg or the foot',
    attributes: {
      ascending: flag('It is climbing upwards'),
      faceArmSpeech: flag('Face, arm or speech is affected'),
      bothLegs: flag('Both legs'),
    },
  },
  saddle_numbness: { ask: 'Numb between the legs' },
  bladder_bowel_change: { ask: 'New trouble with bladder or bowel' },
  paraesthesia: { ask: 'Tingling or numbness in hands or feet' },
  gait_unsteady: { ask: 'Unsteady when walking' },
  visual_loss: { ask: 'Loss of vision' },
  rest_pain_foot: { ask: 'Foot pain at rest, often at night' },
  nonhealing_wound: { ask: 'A wound on the foot that does not heal' },
  collapse_hot: { ask: 'Collapse in the heat, or confused and very hot' },
  sickle_exertional_collapse: { ask: 'Sickle-cell trait, and the legs gave way during exercise' },
  hyponatraemia_symptoms: {
    ask: 'Felt ill after a long effort with a lot of drinking',
    attributes: {
      headache: flag('Headache'),
      vomiting: flag('Vomiting'),
      confusion: flag('Confused'),
      seizure: flag('A seizure'),
    },
  },
  focal_bone_pain: {
    ask: 'Pain in one spot of a bone',
    attributes: { hop: flag('It hurts when hopping'), night: flag('It hurts at night') },
  },
  hot_red_leg_fever: { ask: 'A hot, red leg together with fever' },
  weight_loss_unexplained: { ask: 'Losing weight without knowing why', private: true },
  night_sweats: { ask: 'Sweating through the night' },
  black_stool: { ask: 'Black or tarry stool', private: true },
  rectal_bleeding: { ask: 'Blood in the stool', private: true },
  tendon_pain: { ask: 'Tendon pain' },
  dizziness: { ask: 'Dizzy' },
  fatigue: { ask: 'Tired much more than usual' },
  exertional_leg_symptom_walking: { ask: 'Legs hurt, tire or go numb when walking' },
  daily_life_limited: {
    ask: 'Stairs or walking are hard because of the legs',
    attributes: { days: { ask: 'For how many days?', kind: 'days' } },
  },
  self_harm: { ask: 'Thoughts of self-harm', private: true },
  vaginal_bleeding: { ask: 'Bleeding in pregnancy', private: true },
  fluid_leak: { ask: 'Leaking fluid in pregnancy', private: true },
  contractions: { ask: 'Painful contractions in pregnancy', private: true },
} as const satisfies Record<string, Question>;
export type SymptomCode = keyof typeof SYMPTOM_QUESTIONS;
export const SYMPTOM_CODES = Object.keys(SYMPTOM_QUESTIONS) as [SymptomCode, ...SymptomCode[]];

const attributeValue = { flag: z.boolean(), hours: whole(0, 2000, 'hours'), days: whole(0, 400, 'days') };

/** One answered symptom: its code and those attributes the form offers for it. */
export const SymptomAnswerInput = z
  .object({ code: z.enum(SYMPTOM_CODES), attributes: z.record(z.string(), z.union([z.boolean(), z.number()])) })
  .superRefine((answer, context) => {
    const question: Question = SYMPTOM_QUESTIONS[answer.code];
    for (const [name, value] of Object.entries(answer.attributes)) {
      const attribute = question.attributes?.[name];
      const ok = attribute && attributeValue[attribute.kind].safeParse(value).success;
      if (!ok)
        context.addIssue({
          code: 'custom',
          path: ['attributes', name],
          message: 'This answer does not fit the question.',
        });
    }
  });
export type SymptomAnswerInput = z.output<typeof SymptomAnswerInput>;

/** The whole form: symptoms present now. An empty list says that all questions were answered with no. */
export const ReportSymptomsInput = z
  .object({
    on: LocalDateInput,
    zone: ZoneInput,
    answers: z.array(SymptomAnswerInput).max(SYMPTOM_CODES.length),
  })
  .refine((form) => new Set(form.answers.map((answer) => answer.code)).size === form.answers.length, {
    path: ['answers'],
    error: 'Each symptom is answered once.',
  });
export type ReportSymptomsInput = z.output<typeof ReportSymptomsInput>;
