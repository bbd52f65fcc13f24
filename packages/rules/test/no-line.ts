const WINDOW = 'how far back is looked; more days are not worse';
const ENOUGH = 'how much must be known before anything is judged';
const GUARD = 'below it the measure means nothing';
const FACTOR = 'a factor of a formula';
const AGE_OF_RESULT = 'how old a result may be; age is not a value';
const AGE_OF_PERSON = 'to whom a line applies';
const CORRECTION = 'moves a line with the altitude of residence';

const HIGH_HB = 'the line of the rule high-haemoglobin, named there';

/** Numbers that no value is compared with as "worse": rule -> parameter -> why not. */
export const NO_LINE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'load-spike': { windowDays: WINDOW, activeDays: WINDOW, minRunKm: GUARD, minCoverage: ENOUGH },
  'weekly-ramp': { minUsualKm: GUARD },
  'intensity-ramp': { ratioFromZero: 'the ratio that the ranking takes when there were none before' },
  monotony: { minTrainingDays: ENOUGH },
  'heavy-legs-now': { taper: 'adds a sentence and changes no urgency' },
  'heavy-two-weeks': { windowDays: WINDOW, records: ENOUGH, deloadKnown: ENOUGH },
  'heavy-four-weeks': { windowDays: WINDOW, records: ENOUGH },
  'muscle-soreness': {
    expectedFromDay: 'which name the soreness gets; both are worth knowing only',
    expectedToDay: 'which name the soreness gets; both are worth knowing only',
  },
  'medicine-that-can-tire': { recentDays: 'changes the order of contributors only' },
  'carbohydrate-after': { needPerHour: FACTOR },
  'low-cadence': { slope: FACTOR, plusFrom: FACTOR, plusTo: FACTOR },
  'no-strength-work': { minCoverage: ENOUGH },
  'iron-status': {
    borderlineFromAge: AGE_OF_PERSON,
    campFromAge: AGE_OF_PERSON,
    campWithinDays: WINDOW,
    donationWithinDays: WINDOW,
    tsatMismatch: 'how far two numbers of one draw may differ; asks to check them',
    tibcPerTransferrin: FACTOR,
    sameDrawDays: WINDOW,
    pairedDays: WINDOW,
    raceWithinDays: WINDOW,
    exerciseWithinHours: WINDOW,
    hbAdultLinesFromAge: AGE_OF_PERSON,
    hbSoonerForMenFromAge: AGE_OF_PERSON,
    hbHighMen: HIGH_HB,
    hbHighWomen: HIGH_HB,
    hbVeryHigh: HIGH_HB,
    hbAltitudeFromM: CORRECTION,
    hbAltitudePerM: CORRECTION,
    hbAltitudePerM2: CORRECTION,
  },
  'small-red-cells': { withinDays: AGE_OF_RESULT },
  'large-red-cells': { withinDays: AGE_OF_RESULT },
  'b12-status': {
    mmaLineUnderAge: AGE_OF_PERSON,
    riskFromAge: AGE_OF_PERSON,
    guidelineFromAge: AGE_OF_PERSON,
    folateLow: 'a low folate hides what homocysteine says; its own line is that of the rule low-folate',
    folateWithinDays: AGE_OF_RESULT,
    pairedDays: WINDOW,
  },
  'low-folate': { folateWithinDays: AGE_OF_RESULT },
  'creatine-kinase': { withinDays: AGE_OF_RESULT },
  'blood-age-limit': {
    scopeFrom: AGE_OF_PERSON,
    guardianUnder: AGE_OF_PERSON,
    currentDays: AGE_OF_RESULT,
    staleDays: AGE_OF_RESULT,
    b12CurrentDays: AGE_OF_RESULT,
    b12StaleDays: AGE_OF_RESULT,
  },
};
