import type { EvidenceGrade, FindingCode } from '@freshlegs/domain';

export type MedicineCode = Extract<FindingCode, `MED.${string}`>;
export type MedicineClass = Exclude<MedicineCode, 'MED.UNKNOWN'>;

/** The table of section 8. A name is looked up among the generics; an ATC code by its longest prefix. */
export const MEDICINE_CLASSES: Readonly<
  Record<
    MedicineClass,
    { readonly heavyLegs: EvidenceGrade; readonly words: string; readonly generics: readonly string[] }
  >
> = {
  'MED.BETA_BLOCKER': {
    heavyLegs: 'B',
    words: 'a medicine that slows the heart',
    generics: [
      'atenolol',
      'bisoprolol',
      'carvedilol',
      'labetalol',
      'metoprolol',
      'nadolol',
      'nebivolol',
      'propranolol',
      'sotalol',
      'timolol',
    ],
  },
  'MED.ACE_ARB': {
    heavyLegs: 'D',
    words: 'a blood-pressure medicine',
    generics: [
      'enalapril',
      'lisinopril',
      'perindopril',
      'ramipril',
      'candesartan',
      'irbesartan',
      'losartan',
      'olmesartan',
      'telmisartan',
      'valsartan',
    ],
  },
  'MED.DIURETIC': {
    heavyLegs: 'C',
    words: 'a water tablet',
    generics: [
      'bendroflumethiazide',
      'chlortalidone',
      'hydrochlorothiazide',
      'indapamide',
      'furosemide',
      'bumetanide',
      'torasemide',
      'spironolactone',
      'amiloride',
    ],
  },
  'MED.CCB': {
    heavyLegs: 'C',
    words: 'a blood-pressure medicine that can make ankles swell',
    generics: ['amlodipine', 'felodipine', 'lercanidipine', 'nifedipine', 'diltiazem', 'verapamil'],
  },
  'MED.STATIN': {
    heavyLegs: 'C',
    words: 'a cholesterol medicine',
    generics: ['atorvastatin', 'fluvastatin', 'pitavastatin', 'pravastatin', 'rosuvastatin', 'simvastatin'],
  },
  'MED.OTHER_MUSCLE': {
    heavyLegs: 'C',
    words: 'a medicine that can affect muscles',
    generics: ['bezafibrate', 'ciprofibrate', 'fenofibrate', 'gemfibrozil', 'colchicine', 'amiodarone'],
  },
  'MED.FLUOROQUINOLONE': {
    heavyLegs: 'C',
    words: 'an antibiotic that can affect tendons, muscles and nerves',
    generics: ['ciprofloxacin', 'levofloxacin', 'moxifloxacin', 'norfloxacin', 'ofloxacin'],
  },
  'MED.SEDATING_H1': {
    heavyLegs: 'C',
    words: 'an allergy or sleep medicine that can make people drowsy',
    generics: ['chlorphenamine', 'diphenhydramine', 'hydroxyzine', 'promethazine', 'cetirizine'],
  },
  'MED.SSRI_SNRI': {
    heavyLegs: 'D',
    words: 'a medicine that can cause tiredness',
    generics: [
      'citalopram',
      'escitalopram',
      'fluoxetine',
      'paroxetine',
      'sertraline',
      'venlafaxine',
      'duloxetine',
      'desvenlafaxine',
    ],
  },
  'MED.CORTICOSTEROID': {
    heavyLegs: 'C',
    words: 'a steroid medicine, which can weaken the thighs',
    generics: ['prednisolone', 'prednisone', 'methylprednisolone', 'dexamethasone', 'hydrocortisone'],
  },
  'MED.ISOTRETINOIN': {
    heavyLegs: 'C',
    words: 'a skin medicine that can cause muscle aches',
    generics: ['isotretinoin'],
  },
  'MED.B12_DEPLETING': {
    heavyLegs: 'D',
    words: 'a medicine that can lower vitamin B12 over the years',
    generics: ['metformin', 'omeprazole', 'esomeprazole', 'lansoprazole', 'pantoprazole', 'famotidine'],
  },
  'MED.NSAID': {
    heavyLegs: 'D',
    words: 'a painkiller that can irritate the gut and kidneys on long efforts',
    generics: ['ibuprofen', 'naproxen', 'diclofenac', 'acetylsalicylic acid'],
  },
  'MED.HORMONAL': {
    heavyLegs: 'D',
    words: 'a hormone medicine',
    generics: ['levonorgestrel', 'letrozole', 'anastrozole'],
  },
};

export const MEDICINE_CLASS_CODES = Object.keys(MEDICINE_CLASSES) as readonly MedicineClass[];

/** Prefixes of the ATC index with the classes they carry; combinations carry several. */
const ATC_PREFIXES: Readonly<Record<string, readonly MedicineClass[]>> = {
  C07: ['MED.BETA_BLOCKER'],
  C07B: ['MED.BETA_BLOCKER', 'MED.DIURETIC'],
  C07C: ['MED.BETA_BLOCKER', 'MED.DIURETIC'],
  C07FB: ['MED.BETA_BLOCKER', 'MED.CCB'],
  C09: ['MED.ACE_ARB'],
  C09BA: ['MED.ACE_ARB', 'MED.DIURETIC'],
  C09DA: ['MED.ACE_ARB', 'MED.DIURETIC'],
  C09BB: ['MED.ACE_ARB', 'MED.CCB'],
  C09DB: ['MED.ACE_ARB', 'MED.CCB'],
  C03: ['MED.DIURETIC'],
  C08: ['MED.CCB'],
  C08G: ['MED.CCB', 'MED.DIURETIC'],
  C10AA: ['MED.STATIN'],
  C10BA: ['MED.STATIN'],
  C10BX: ['MED.STATIN'],
  C10AB: ['MED.OTHER_MUSCLE'],
  M04AC01: ['MED.OTHER_MUSCLE'],
  C01BD01: ['MED.OTHER_MUSCLE'],
  J01MA: ['MED.FLUOROQUINOLONE'],
  R06A: ['MED.SEDATING_H1'],
  N05BB01: ['MED.SEDATING_H1'],
  N06AB: ['MED.SSRI_SNRI'],
  N06AX16: ['MED.SSRI_SNRI'],
  N06AX21: ['MED.SSRI_SNRI'],
  N06AX23: ['MED.SSRI_SNRI'],
  H02AB: ['MED.CORTICOSTEROID'],
  D10BA01: ['MED.ISOTRETINOIN'],
  A10BA02: ['MED.B12_DEPLETING'],
  A10BD: ['MED.B12_DEPLETING'],
  A02BC: ['MED.B12_DEPLETING'],
  A02BA: ['MED.B12_DEPLETING'],
  M01A: ['MED.NSAID'],
  N02BA: ['MED.NSAID'],
  G03: ['MED.HORMONAL'],
  L02BG: ['MED.HORMONAL'],
};

const CLASS_OF_GENERIC: ReadonlyMap<string, MedicineClass> = new Map(
  MEDICINE_CLASS_CODES.flatMap((code) => MEDICINE_CLASSES[code].generics.map((generic) => [generic, code] as const)),
);

/** The classes of an ATC code by its longest prefix in the table; none when no prefix fits. */
export function classesOfAtc(atc: string): readonly MedicineClass[] {
  for (let length = atc.length; length > 0; length--) {
    const classes = ATC_PREFIXES[atc.slice(0, length)];
    if (classes) return classes;
  }
  return [];
}

/**
 * The classes of a medicine (8): an ATC code, where given, decides; else the whole generic name, ignoring case
 * and outer blanks. A name that is not in the table is `MED.UNKNOWN`.
 */
export function classesOf(medicine: { readonly generic?: string; readonly atc?: string }): readonly MedicineCode[] {
  const atc = medicine.atc?.trim().toUpperCase() ?? '';
  if (atc !== '') return classesOfAtc(atc);
  const found = CLASS_OF_GENERIC.get(medicine.generic?.trim().toLowerCase() ?? '');
  return found ? [found] : ['MED.UNKNOWN'];
}
