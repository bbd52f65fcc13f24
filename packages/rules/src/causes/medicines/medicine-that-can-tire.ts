import type { Evidence, EvidenceGrade, FindingCode, LocalDate } from '@freshlegs/domain';
import { NOTHING, fired, lacks } from '../../kernel/outcome.ts';
import { parameter } from '../../kernel/parameter.ts';
import { lack } from '../../kernel/reading.ts';
import { type Fired, type FindingText, defineRule } from '../../kernel/rule.ts';
import { findingText } from '../../kernel/wording.ts';
import { MEDICINE_CLASSES, MEDICINE_CLASS_CODES, type MedicineCode } from '../../metrics/medicine-classes.ts';
import { FLUOROQUINOLONE_TAIL_DAYS } from '../../metrics/medicines.ts';

const parameters = {
  recentDays: parameter(84, 'days', 'Started or changed within this many days raises the rank'),
  fluoroquinoloneTailDays: parameter(
    FLUOROQUINOLONE_TAIL_DAYS,
    'days',
    'These antibiotics count this long after the end',
  ),
};

/** Words of the class; what is not in the table is for the pharmacist. */
const wordsOf = (code: MedicineCode): string =>
  code === 'MED.UNKNOWN' ? 'a medicine that is not in our table' : MEDICINE_CLASSES[code].words;

const medicineText = (code: MedicineCode): FindingText =>
  findingText({
    title: 'A medicine to ask about',
    fact: 'Some medicines can make muscles feel tired or heavy.',
    coach: (_finding, { name }) => `${name} has been asked to talk to a prescriber or pharmacist.`,
    athlete: `The list has ${wordsOf(code)}. Please ask your prescriber or pharmacist whether yours could play a part. Do not change or miss doses on your own.${
      code === 'MED.B12_DEPLETING' ? ' A B12 blood test can be part of that talk.' : ''
    }`,
    physician: `Reported class: ${wordsOf(code)}. Heavy legs at the same time; no conclusion drawn.`,
    suggestion: null,
    wouldChangeOurMind: 'Legs that were heavy long before the medicine, or a pharmacist who rules it out.',
  });

const CODES: readonly MedicineCode[] = [...MEDICINE_CLASS_CODES, 'MED.UNKNOWN'];

/** Current medicines whose class can make legs feel tired, while they do (8). Never a word about changing them. */
export const medicineThatCanTire = defineRule({
  id: 'medicine-that-can-tire',
  version: 2,
  title: 'A medicine that can tire muscles',
  cause: 'medicines',
  category: 'medicines',
  codes: CODES,
  evidenceMeasure: 'C',
  evidenceHeavyLegs: 'C',
  sources: ['who-atc', 'vanhees-1991', 'ctt-2022'],
  parameters,
  minimumData: 'The medicines by name or ATC code, and legs that feel heavy now.',
  criticism:
    'A class says what is possible, not what happens in one person; most aches on these medicines have another reason.',
  needs: ['heavyNow', 'medicines'],
  upTo: 'discuss',
  evaluate: ({ medicines }, { window, record }) => {
    if (record.medicines.length === 0) return NONE_ENTERED;
    // Of two medicines of one class the later in the list decides.
    const byCode = new Map<FindingCode, Fired>();
    for (const { classes, changedOn } of medicines) {
      for (const code of classes) {
        const recent = changedOn !== null && changedOn >= -parameters.recentDays.value;
        const seen = [listed(code, changedOn === null ? null : window.date(changedOn))];
        const lagDays = parameters.recentDays.value;
        const rank = { D: recent ? 0.8 : 0.5, exposureOn: changedOn, lagDays, fullQuality: true };
        byCode.set(code, fired(seen, code, 'discuss', undefined, rank, gradeOf(code)));
      }
    }
    return { fired: [...byCode.values()], evidence: NOTHING.evidence };
  },
  text: Object.fromEntries(CODES.map((code) => [code, medicineText(code)])),
});

const NO_MEDICINE = lack(
  'medicines.list',
  'missing',
  'No medicine is entered.',
  'Medicines that are taken can be added to the private list.',
);
const NONE_ENTERED = lacks([], [NO_MEDICINE]);

function listed(code: MedicineCode, on: LocalDate | null): Evidence {
  const [key, label, value, unit] = ['medicine.class', 'On the list', wordsOf(code), null] as const;
  return on === null ? { key, label, value, unit } : { key, label, value, unit, on };
}

const gradeOf = (code: MedicineCode): EvidenceGrade =>
  code === 'MED.UNKNOWN' ? 'D' : MEDICINE_CLASSES[code].heavyLegs;
