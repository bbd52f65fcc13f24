import { redact, type RedactedAssessment, type ViewerGrants } from '@freshlegs/access';
import { CONSENT_CATEGORIES, localDate, type ConsentCategory } from '@freshlegs/domain';
import { assess, type AthleteRecord, type CheckIn, type Session } from '@freshlegs/rules';
import { STORIES, recordOfFacts, syntheticAthlete } from '@freshlegs/synthetic';
import { describe, expect, it } from 'vitest';

const TODAY = localDate('2026-03-30');

interface Withheld {
  readonly title: string;
  /** Withheld from the viewer; everything else is shared. */
  readonly categories: readonly ConsentCategory[];
  /** What athletes of this test have in common, where the evidence joins two categories. */
  readonly within?: (athlete: AthleteRecord) => AthleteRecord;
  /** The athlete with those facts of another one. */
  readonly withFactsOf: (athlete: AthleteRecord, other: AthleteRecord) => AthleteRecord;
}

/** Members of the one, replaced by those of the other or left out where it has none. */
function replaced<Item extends object>(one: Item, other: Item | undefined, names: readonly (keyof Item)[]): Item {
  const kept = Object.entries(one).filter(([name]) => !(names as readonly string[]).includes(name));
  const taken = names.flatMap((name) => (other?.[name] === undefined ? [] : [[name, other[name]] as const]));
  return Object.fromEntries([...kept, ...taken]) as Item;
}
const at = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % Math.max(1, items.length)];
const sessions = (one: AthleteRecord, other: AthleteRecord, names: readonly (keyof Session)[]): readonly Session[] =>
  one.sessions.map((session, index) => replaced(session, at(other.sessions, index), names));
const checkIns = (one: AthleteRecord, other: AthleteRecord, names: readonly (keyof CheckIn)[]): readonly CheckIn[] =>
  one.checkIns.map((checkIn, index) => replaced(checkIn, at(other.checkIns, index), names));

/** Whether a day was logged at all is part of training, so every check-in keeps one harmless value. */
const logged = (athlete: AthleteRecord): AthleteRecord => ({
  ...athlete,
  checkIns: athlete.checkIns.map((checkIn) => ({ ...checkIn, carbComplete: false })),
});

const BLOOD = ['blood_flags', 'blood_values'] as const;
/**
 * A category is withheld together with those that the evidence judges with it: medicines are asked about only while legs are
 * heavy (8), so is what limits stairs (7.14), blood is read by pregnancy, medicines, tiredness and tingling (blood 7.3-7.7), and the flag of a fluid loss is
 * shared with fueling although it comes from the scale (5.2).
 */
const WITHHELD: readonly Withheld[] = [
  {
    title: 'food, drink and body mass',
    categories: ['fueling', 'body_mass'],
    withFactsOf: (one, other) => ({
      ...one,
      profile: replaced(one.profile, other.profile, ['massKg']),
      sessions: sessions(one, other, ['preCarbG', 'duringCarbG', 'recoveryCarbG', 'fluidL', 'massPreKg', 'massPostKg']),
      checkIns: checkIns(one, other, ['carbG', 'urineColor']),
    }),
  },
  {
    title: 'symptoms and questionnaires',
    categories: ['red_flags', 'symptoms', 'medicines', 'reproductive_health', 'wellness', ...BLOOD],
    withFactsOf: (one, other) => ({
      ...one,
      profile: replaced(one.profile, other.profile, ['riskFactors']),
      symptoms: other.symptoms,
      questionnaires: other.questionnaires,
    }),
  },
  {
    title: 'how the athlete feels',
    categories: ['wellness', 'red_flags', 'symptoms', 'medicines', 'reproductive_health', ...BLOOD],
    withFactsOf: (one, other) => ({
      ...one,
      checkIns: checkIns(one, other, ['heaviness', 'soreness', 'sleepH', 'hooper', 'restingPulseBpm', 'rmssdMs']),
    }),
  },
  {
    title: 'private answers',
    categories: ['reproductive_health', ...BLOOD],
    // Tingling asks for a doctor outside pregnancy only (blood 7.4).
    within: (athlete) => ({ ...athlete, symptoms: athlete.symptoms.filter(({ code }) => code !== 'paraesthesia') }),
    withFactsOf: (one, other) => ({ ...one, privateHealth: other.privateHealth }),
  },
  {
    title: 'medicines',
    categories: ['medicines', ...BLOOD],
    // A pulse that a medicine holds down is not read as load (1.2), so here no session has one.
    within: (athlete) => ({
      ...athlete,
      sessions: athlete.sessions.map((session) => replaced(session, undefined, ['hrAvgBpm'])),
    }),
    withFactsOf: (one, other) => ({ ...one, medicines: other.medicines }),
  },
  {
    title: 'blood results',
    categories: [...BLOOD, 'reproductive_health', 'symptoms'],
    withFactsOf: (one, other) => ({ ...one, bloodResults: resultsOf(other) }),
  },
];

/** A value of each athlete's own, far below and above every line among them. */
const resultsOf = ({ sessions: { length } }: AthleteRecord): AthleteRecord['bloodResults'] => [
  { analyte: 'ferritin', value: 4 + ((length * 37) % 700), unit: 'ug/L', collectedOn: TODAY },
  { analyte: 'haemoglobin', value: 75 + ((length * 13) % 120), unit: 'g/L', collectedOn: TODAY },
];

const MEDICINES = [
  'metoprolol',
  'simvastatin',
  'ciprofloxacin',
  'metformin',
  'furosemide',
  'isotretinoin',
  'unheard of',
];
const SYMPTOMS = [
  'dark_urine',
  'chest_pain',
  'tendon_pain',
  'muscle_pain',
  'palpitations',
  'black_stool',
  'fever',
  'syncope',
];
const PRIVATE: readonly AthleteRecord['privateHealth'][] = [
  { pregnant: true },
  { missedPeriods: 4 },
  { lowMood: true, giIssues: true, coldIntolerance: true },
  { boneStress2y: true },
  { pregnant: false, combinedPill: true },
  {},
];
const QUESTIONNAIRES: readonly AthleteRecord['questionnaires'][] = [
  {},
  { ecq: { q1: true, q2: false, q3: true, q4: true, q5: 'le10', sites: ['calf'] } },
  { neurogenic: { standingProvokes: true, sittingOrBendingRelieves: true }, venous: {} },
];

/** Each planted life several times, with medicines, symptoms and private answers dealt out in turn. */
const athletes = STORIES.flatMap((story) => [1, 2, 3].map((turn) => ({ story, turn }))).map(
  ({ story, turn }, index): AthleteRecord => {
    const { facts, homeZone } = syntheticAthlete({ seed: `${story.id} ${turn}`, asOf: TODAY, historyDays: 100, story });
    const life = recordOfFacts(facts, TODAY, homeZone);
    return logged({
      ...life,
      profile: { ...life.profile, ...(turn === 2 ? { riskFactors: ['diabetes', 'smoking'] } : {}) },
      medicines: turn === 1 ? [{ generic: at(MEDICINES, index) ?? '' }] : life.medicines,
      symptoms: turn === 2 ? [{ code: at(SYMPTOMS, index) ?? '' }, ...life.symptoms] : life.symptoms,
      privateHealth: at(PRIVATE, index) ?? {},
      questionnaires: { ...life.questionnaires, ...at(QUESTIONNAIRES, index) },
    });
  },
);

/** The private-urgent prompt of 9.5 brings its urgency with it: no training, no order of causes. */
const withoutPrivateUrgent = (shown: RedactedAssessment): unknown => ({
  ...shown,
  placeholders: shown.placeholders.filter(({ code }) => code !== 'P.PRIVATE_URGENT'),
  urgency: null,
  weeks: null,
  stopTraining: null,
  ranking: null,
});
const hasPrivateUrgent = ({ placeholders }: RedactedAssessment): boolean =>
  placeholders.some(({ code }) => code === 'P.PRIVATE_URGENT');

describe('facts of a withheld category change nothing that is visible but the private-urgent prompt', () => {
  it.each(WITHHELD)('$title', ({ categories, withFactsOf, within = (athlete) => athlete }) => {
    const viewer: ViewerGrants = {
      granted: new Set(CONSENT_CATEGORIES.filter((category) => !categories.includes(category))),
      self: false,
    };
    let different = 0;
    for (const [index, athlete] of athletes.entries()) {
      const [before, after] = [athlete, withFactsOf(athlete, at(athletes, index + 1) ?? athlete)].map((record) =>
        assess(within(record), TODAY),
      );
      if (before === undefined || after === undefined) continue;
      different += JSON.stringify(before) === JSON.stringify(after) ? 0 : 1;
      const [one, two] = [redact(before, viewer), redact(after, viewer)];
      const alike = hasPrivateUrgent(one) || hasPrivateUrgent(two) ? withoutPrivateUrgent : (shown: unknown) => shown;
      expect(alike(two)).toEqual(alike(one));
    }
    // The facts did matter to the rules: the whole assessments differ.
    expect(different).toBeGreaterThan(20);
  });
});
