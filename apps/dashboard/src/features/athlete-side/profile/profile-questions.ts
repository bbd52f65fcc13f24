import { ENERGY_QUESTIONS } from './energy-questions.ts';
import { flag, type ProfileQuestion } from './profile-question.ts';
import { VESSEL_QUESTIONS } from './vessel-questions.ts';

export interface ProfileGroup {
  readonly title: string;
  /** Part of the page's address, for links that lead right here. */
  readonly anchor?: string;
  readonly intro: string;
  readonly isPrivate?: true;
  readonly questions: readonly ProfileQuestion[];
}

/** Everything that may be said of oneself, with why it is asked. A test holds this against the domain's list. */
export const PROFILE_GROUPS: readonly ProfileGroup[] = [
  {
    title: 'About you',
    intro: 'Without birth date and sex no blood value can be read.',
    questions: [
      {
        kind: 'birthDate',
        label: 'Date of birth',
        why: 'Published lines depend on age. Under 18, urgent messages are addressed to your parents or guardian too.',
        control: { type: 'date' },
      },
      {
        kind: 'sex',
        label: 'Sex, as far as blood lines go',
        why: 'Published blood lines differ for women and men. With "neither" the line that asks a doctor sooner counts.',
        control: {
          type: 'choice',
          options: [
            { value: 'F', label: 'Female' },
            { value: 'M', label: 'Male' },
            { value: 'X', label: 'Neither' },
          ],
        },
      },
      {
        kind: 'diet',
        label: 'How do you eat?',
        why: 'Without meat it takes more care to get enough iron, and without animal products vitamin B12 has to come from somewhere.',
        control: {
          type: 'choice',
          options: [
            { value: 'omnivore', label: 'Everything' },
            { value: 'vegetarian', label: 'Vegetarian' },
            { value: 'vegan', label: 'Vegan' },
          ],
        },
      },
    ],
  },
  {
    title: 'Training',
    intro: 'Makes your load more exact.',
    questions: [
      {
        kind: 'hrMaxBpm',
        label: 'Highest heart rate',
        why: 'Measured in a test or race. Never computed from your age.',
        control: { type: 'number', unit: 'beats per minute', min: 100, max: 240 },
      },
      {
        kind: 'hrRestBpm',
        label: 'Resting heart rate',
        why: 'With the highest one it tells how hard a run was.',
        control: { type: 'number', unit: 'beats per minute', min: 25, max: 120 },
      },
      {
        kind: 'thresholdPaceSecPerKm',
        label: 'Pace you could hold for an hour',
        why: 'Tells how hard a run was where there is no heart rate.',
        control: { type: 'pace' },
      },
      {
        kind: 'residenceAltitudeM',
        label: 'How high do you live?',
        why: 'Who lives higher than 500 m has more haemoglobin; the lines move with it.',
        control: { type: 'number', unit: 'm above the sea', min: 0, max: 6000 },
      },
      {
        kind: 'altitudeCampOn',
        label: 'Next altitude camp begins',
        why: 'Before a camp, iron stores are looked at earlier.',
        control: { type: 'date', mayBeAhead: true },
      },
      {
        kind: 'tracksStrength',
        label: 'Do you want to keep track of strength work?',
        why: 'Then four weeks without any are pointed out. Log it like a run.',
        control: flag,
      },
      {
        kind: 'askShoe',
        label: 'Do you want to be asked for the shoes of each run?',
        why: 'Then runs without shoes are pointed out, and each pair’s distance is complete.',
        control: flag,
      },
    ],
  },
  {
    title: 'Health background',
    intro: 'These can change how a blood value is read, or what is worth asking a doctor about.',
    questions: [
      {
        kind: 'underCare',
        label: 'Is a doctor already looking after these blood values?',
        why: 'Then you are not asked to go again for the same reason.',
        control: flag,
      },
      {
        kind: 'bloodDonationOn',
        label: 'Last blood donation',
        why: 'A donation takes iron that needs months to come back.',
        control: { type: 'date' },
      },
      {
        kind: 'frequentNsaid',
        label: 'Painkillers such as ibuprofen or diclofenac in most weeks?',
        why: 'They can cause small losses of blood in the gut.',
        control: flag,
      },
      {
        kind: 'nitrousOxide',
        label: 'Laughing gas (nitrous oxide) in the last year?',
        why: 'It makes vitamin B12 useless in the body, and the usual test does not show it.',
        control: flag,
      },
      {
        kind: 'gastricSurgery',
        label: 'An operation of the stomach or gut?',
        why: 'Vitamin B12 may then not be taken up.',
        control: flag,
      },
      {
        kind: 'autoimmune',
        label: 'An autoimmune condition, such as of the thyroid?',
        why: 'It can go together with poor uptake of vitamin B12.',
        control: flag,
      },
    ],
  },
  {
    title: 'Heart and blood vessels',
    intro: 'These decide whether you are asked about leg pain when walking. Skip what you do not know.',
    questions: VESSEL_QUESTIONS,
  },
  {
    title: 'Yearly check',
    intro: 'Some athletes see a doctor once a year, also when all is well.',
    questions: [
      {
        kind: 'tracksPhysical',
        label: 'Do you want to be reminded of a yearly check?',
        why: 'For most healthy people it makes no difference; with symptoms or conditions it is worth it.',
        control: flag,
      },
      {
        kind: 'lastPhysicalOn',
        label: 'Last check',
        why: 'The reminder comes a year later.',
        control: { type: 'date' },
      },
    ],
  },
  {
    title: 'Private',
    intro: 'Nobody else sees these, unless you share them one day. Only if they apply to you.',
    isPrivate: true,
    questions: [
      {
        kind: 'heavyMenstrualBleeding',
        label: 'Heavy periods?',
        why: 'The most common reason for low iron stores in runners who have periods.',
        control: flag,
      },
      {
        kind: 'amenorrhoea',
        label: 'No period for three months or more?',
        why: 'It is worth asking a doctor about, and it changes how iron values are read.',
        control: flag,
      },
      {
        kind: 'combinedPill',
        label: 'The combined pill?',
        why: 'It can lower the number of the usual B12 test.',
        control: flag,
      },
      {
        kind: 'pregnant',
        label: 'Pregnant?',
        why: 'The lines for blood values do not hold then: a midwife or doctor reads them.',
        control: flag,
      },
      {
        kind: 'bodyMassG',
        label: 'Body mass',
        why: 'Only to turn grams of food and drink into what guidelines state. It is never judged or compared.',
        control: { type: 'mass' },
      },
    ],
  },
  {
    title: 'Private: energy',
    anchor: 'energy',
    intro:
      'Whether fuel keeps up with training. Nobody else sees these answers, unless you share “Cycle, pregnancy, energy” one day.',
    isPrivate: true,
    questions: ENERGY_QUESTIONS,
  },
];
