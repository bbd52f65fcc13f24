import type { CHECK_CODES, FUEL_CODES, MECHANICS_CODES, MEDICINE_CODES, PATTERN_CODES } from '@freshlegs/domain';

type Code = (
  | typeof FUEL_CODES
  | typeof MECHANICS_CODES
  | typeof PATTERN_CODES
  | typeof MEDICINE_CODES
  | typeof CHECK_CODES
)[number];

const MEDICINE =
  'Legs are heavy now, and a medicine of this class is taken. One started or changed in the last {recentDays} stands higher in the order.';

/** What fires the codes of fuel, drinking, form, shoes, patterns, medicines and checks. */
export const FORM_FUEL_AND_BODY_FIRES: Readonly<Record<Code, string>> = {
  'F.CARB.DAILY_LOW':
    'Carbohydrate was below a share of {lowShare} of the lower bound on at least {lowDays}, and on half of the completely logged days of the week. The bound grows with the training of the day, from {upTo30Min} over {upTo75Min} and {upTo240Min} to {over240Min}.',
  'F.PRE.LOW': 'Less than {lowBelow} of carbohydrate before a run of more than {minRun}.',
  'F.DURING.LOW': 'Less than {lowBelow} of carbohydrate during a run of {minRun} or more.',
  'F.RECOVERY.LOW':
    'After a run of {minRun} or more with the next session sooner than {gapBelow}: less than a share of {lowShare} of {needPerHour} over the first four hours.',
  'F.LEA.MAJOR':
    'In the private questions: {missed} or more periods missed that contraception, pregnancy or menopause do not explain, or a bone stress injury in the last two years.',
  'F.LEA.MINOR':
    'In the private questions: {minorSigns} or more of restrictive eating, frequent illness, stomach trouble, low mood, low libido, feeling cold, changed periods.',
  'H.BML.2_3': 'Body mass after a run was {loss2} or more, and less than {loss3}, below the one before it.',
  'H.BML.3PLUS': 'The same with {loss3} or more.',
  'H.GAIN': 'Body mass after a run of {gainMinRun} or more was {gainKg} or more above the one before it.',
  'H.URINE.DARK':
    'The urine colour entered today is {dark} or more, and not the colour of cola or tea (that is a red flag).',
  'M.CADENCE.PROMPT':
    'Coach or video saw overstriding, and the own cadence at 3.3 m/s over at least {minRuns} is {low} or lower. The number alone never fires.',
  'M.SHOE.500': 'The most worn shoes in use this week have {info} or more.',
  'M.SHOE.800': 'The same with more than {watch}.',
  'M.STRENGTH.NONE': 'Strength work is tracked, and there was none in the last {days}.',
  'C.ECQ.DEFINITE':
    'Edinburgh questionnaire: leg pain on walking that does not begin at rest, comes uphill or in a hurry, is gone within ten minutes of standing still, and sits in the calf.',
  'C.ECQ.ATYPICAL': 'The same with thigh or buttock instead of the calf.',
  'C.PAD.RISK_SYMPTOM':
    'A leg symptom when walking, at increased risk: age 65 or over; age 50 or over with a risk factor; younger with diabetes and a further one; known narrowed arteries at any age.',
  'C.CECS.PATTERN':
    'Lower-leg tightness that comes at about the same point of each run, grows on going on, eases with rest and is absent at rest, with at least one of: both legs, tingling or a weak ankle, hard muscle or a bulge. At least {episodes} over {weeks}.',
  'C.PAES.PATTERN':
    'Calf cramp on effort under 40 that eases quickly, with at least one of: cold or pale foot, brought on by pointing the foot, tingling.',
  'C.EIAE.PATTERN': 'Only near full effort, only in one thigh or buttock, gone within five minutes.',
  'C.NEUROGENIC.PATTERN': 'Standing brings it on, and sitting or bending forward relieves it.',
  'C.VENOUS.PATTERN': 'Worse at the end of the day, better with the legs up, and in both legs or with visible veins.',
  'MED.BETA_BLOCKER': MEDICINE,
  'MED.ACE_ARB': MEDICINE,
  'MED.DIURETIC': MEDICINE,
  'MED.CCB': MEDICINE,
  'MED.STATIN': MEDICINE,
  'MED.OTHER_MUSCLE': MEDICINE,
  'MED.FLUOROQUINOLONE': `${MEDICINE} These antibiotics count for {fluoroquinoloneTailDays} after the end.`,
  'MED.SEDATING_H1': MEDICINE,
  'MED.SSRI_SNRI': MEDICINE,
  'MED.CORTICOSTEROID': MEDICINE,
  'MED.ISOTRETINOIN': MEDICINE,
  'MED.B12_DEPLETING': MEDICINE,
  'MED.NSAID': MEDICINE,
  'MED.HORMONAL': MEDICINE,
  'MED.UNKNOWN': 'Legs are heavy now, and a medicine is entered that the list does not know.',
  'R.PHYSICAL_DUE': 'Yearly checks are tracked, and the last one is more than {days} ago or not known.',
};
