/** One question of a questionnaire, as asked on the phone. */
export type QuestionnaireItem =
  | {
      readonly kind: 'yesNo';
      readonly ask: string;
      /** "No" settles the questionnaire: the other items are not asked. */
      readonly endsIfNo?: true;
    }
  | { readonly kind: 'count'; readonly ask: string; readonly unit: string; readonly max: number }
  | { readonly kind: 'choice'; readonly ask: string; readonly options: Readonly<Record<string, string>> }
  | { readonly kind: 'choices'; readonly ask: string; readonly options: Readonly<Record<string, string>> };

interface Questions {
  readonly title: string;
  /** What to think of while answering. */
  readonly intro: string;
  readonly items: Readonly<Record<string, QuestionnaireItem>>;
}

const yesNo = (ask: string) => ({ kind: 'yesNo', ask }) as const;
const first = (ask: string) => ({ kind: 'yesNo', ask, endsIfNo: true }) as const;

/** The questionnaires of the evidence (7, 14.3) with plain questions; the keys of the items are those of 14.3. */
export const QUESTIONNAIRES = {
  // The Edinburgh questionnaire (7.2): each question keeps the meaning that its score rests on.
  ecq: {
    title: 'Legs when walking',
    intro: 'Think of everyday walking, not of running.',
    items: {
      q1: first('Do you get pain or discomfort in a leg when you walk?'),
      q2: yesNo('Does it ever begin while you stand still or sit?'),
      q3: yesNo('Do you get it when you walk uphill or hurry?'),
      q4: yesNo('Do you get it when you walk at an ordinary pace on level ground?'),
      q5: {
        kind: 'choice',
        ask: 'What happens when you stand still?',
        options: { le10: 'It is usually gone in 10 minutes or less', gt10: 'It usually lasts longer than 10 minutes' },
      },
      sites: {
        kind: 'choices',
        ask: 'Where do you feel it? Choose every place.',
        options: {
          calf: 'Calf',
          thigh: 'Front or side of the thigh',
          hamstring: 'Back of the thigh',
          buttock: 'Buttock',
          shin: 'Shin',
          foot: 'Foot',
          joint: 'A joint, such as hip, knee or ankle',
          radiating: 'It shoots down the leg',
        },
      },
    },
  },
  cecs: {
    title: 'Lower legs while running',
    intro: 'Think of tightness, pressure, cramp or heaviness below the knee.',
    items: {
      reproducibleOnset: first('Does it start at about the same time, distance or effort of a run?'),
      worsensIfContinue: yesNo('Does it get worse when you keep running?'),
      easesWithRest: yesNo('Does it ease when you rest, within minutes to an hour?'),
      painAtRest: yesNo('Is it also there at other times, when you sit or lie down?'),
      bilateral: yesNo('Is it in both legs?'),
      paraesthesiaOrWeakAnkle: yesNo('Does the foot tingle, or does the ankle feel weak or floppy?'),
      hardMuscleOrBulge: yesNo('Is the muscle hard, or does it bulge, right after running?'),
      episodes: { kind: 'count', ask: 'How many times has it happened?', unit: 'times', max: 1000 },
      weeks: { kind: 'count', ask: 'For how many weeks has it been coming back?', unit: 'weeks', max: 1000 },
    },
  },
  paes: {
    title: 'Calf cramp on effort',
    intro: 'Think of cramp or pain in the calf that comes with effort.',
    items: {
      calfCrampExertion: first('Does a calf cramp or hurt when you run or walk fast?'),
      ageUnder40: yesNo('Are you younger than 40?'),
      quickRelief: yesNo('Is it gone within seconds to minutes after you stop?'),
      coldOrPaleFoot: yesNo('Does the foot turn cold or pale with it?'),
      plantarflexionProvokes: yesNo('Does pointing the foot downwards bring it on?'),
      paraesthesia: yesNo('Does the foot tingle or go numb with it?'),
    },
  },
  eiae: {
    title: 'One leg near full effort',
    intro: 'Think of races, hard repeats and steep climbs.',
    items: {
      unilateralThighButtock: first('Does one thigh, buttock or leg lose power or cramp?'),
      nearMaxEffortOnly: yesNo('Does that happen only near full effort?'),
      resolvesWithin5min: yesNo('Is it gone within about five minutes after you ease off?'),
    },
  },
  neurogenic: {
    title: 'Legs when standing',
    intro: 'Think of standing in a queue or at work.',
    items: {
      standingProvokes: first('Does standing alone make the legs heavy, numb or sore?'),
      sittingOrBendingRelieves: yesNo('Does sitting or bending forward make it better?'),
    },
  },
  venous: {
    title: 'Legs by the end of the day',
    intro: 'Think of usual days, with and without a run.',
    items: {
      worseEndOfDay: first('Do the legs get heavier towards the end of the day?'),
      betterElevation: yesNo('Is it better with the legs up?'),
      bilateralOrVaricose: yesNo('Do you have thick, winding veins on the legs, or do both ankles swell?'),
    },
  },
} as const satisfies Record<string, Questions>;
