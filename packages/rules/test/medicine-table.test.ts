import { describe, expect, it } from 'vitest';
import { MEDICINE_CLASS_CODES, classesOf, type MedicineClass } from '../src/metrics/medicine-classes.ts';
import { findingOf } from './assessed.ts';
import { checkIn } from './athlete.ts';

/** Section 8: class, grade for heavy legs, generics and ATC codes with all their classes. */
const TABLE: readonly (readonly [MedicineClass, string, string, string])[] = [
  [
    'MED.BETA_BLOCKER',
    'B',
    'atenolol, bisoprolol, carvedilol, labetalol, metoprolol, nadolol, nebivolol, propranolol, sotalol, timolol',
    'C07AB02',
  ],
  [
    'MED.ACE_ARB',
    'D',
    'enalapril, lisinopril, perindopril, ramipril, candesartan, irbesartan, losartan, olmesartan, telmisartan, valsartan',
    'C09AA05',
  ],
  [
    'MED.DIURETIC',
    'C',
    'bendroflumethiazide, chlortalidone, hydrochlorothiazide, indapamide, furosemide, bumetanide, torasemide, spironolactone, amiloride',
    'C03AA03',
  ],
  ['MED.CCB', 'C', 'amlodipine, felodipine, lercanidipine, nifedipine, diltiazem, verapamil', 'C08CA01'],
  [
    'MED.STATIN',
    'C',
    'atorvastatin, fluvastatin, pitavastatin, pravastatin, rosuvastatin, simvastatin',
    'C10AA05, C10BA02, C10BX11',
  ],
  [
    'MED.OTHER_MUSCLE',
    'C',
    'bezafibrate, ciprofibrate, fenofibrate, gemfibrozil, colchicine, amiodarone',
    'C10AB05, M04AC01, C01BD01',
  ],
  ['MED.FLUOROQUINOLONE', 'C', 'ciprofloxacin, levofloxacin, moxifloxacin, norfloxacin, ofloxacin', 'J01MA02'],
  [
    'MED.SEDATING_H1',
    'C',
    'chlorphenamine, diphenhydramine, hydroxyzine, promethazine, cetirizine',
    'R06AD02, N05BB01',
  ],
  [
    'MED.SSRI_SNRI',
    'D',
    'citalopram, escitalopram, fluoxetine, paroxetine, sertraline, venlafaxine, duloxetine, desvenlafaxine',
    'N06AB06, N06AX16, N06AX21, N06AX23',
  ],
  ['MED.CORTICOSTEROID', 'C', 'prednisolone, prednisone, methylprednisolone, dexamethasone, hydrocortisone', 'H02AB06'],
  ['MED.ISOTRETINOIN', 'C', 'isotretinoin', 'D10BA01'],
  [
    'MED.B12_DEPLETING',
    'D',
    'metformin, omeprazole, esomeprazole, lansoprazole, pantoprazole, famotidine',
    'A10BA02, A10BD07, A02BC01, A02BA03',
  ],
  ['MED.NSAID', 'D', 'ibuprofen, naproxen, diclofenac, acetylsalicylic acid', 'M01AE01, N02BA01'],
  ['MED.HORMONAL', 'D', 'levonorgestrel, letrozole, anastrozole', 'G03AA07, L02BG04'],
];

const heavy = { checkIns: [checkIn(0, { heaviness: 5 })] };

describe('8 the table of medicines', () => {
  it('has these classes and no other', () =>
    expect(TABLE.map(([code]) => code).toSorted()).toEqual([...MEDICINE_CLASS_CODES].toSorted()));

  it.each(TABLE)('%s (grade %s)', (code, grade, generics, atcCodes) => {
    for (const generic of generics.split(', ')) expect([generic, classesOf({ generic })]).toEqual([generic, [code]]);
    for (const atc of atcCodes.split(', ')) expect([atc, classesOf({ atc })]).toEqual([atc, [code]]);
    const generic = generics.split(', ')[0] ?? '';
    expect(findingOf({ ...heavy, medicines: [{ generic }] }, code)).toMatchObject({
      urgency: 'discuss',
      evidenceGrade: grade,
    });
  });

  it.each<[string, readonly MedicineClass[]]>([
    ['C07BB02', ['MED.BETA_BLOCKER', 'MED.DIURETIC']],
    ['C07CB03', ['MED.BETA_BLOCKER', 'MED.DIURETIC']],
    ['C07FB02', ['MED.BETA_BLOCKER', 'MED.CCB']],
    ['C09BA02', ['MED.ACE_ARB', 'MED.DIURETIC']],
    ['C09DA01', ['MED.ACE_ARB', 'MED.DIURETIC']],
    ['C09BB02', ['MED.ACE_ARB', 'MED.CCB']],
    ['C09DB01', ['MED.ACE_ARB', 'MED.CCB']],
    ['C08GA01', ['MED.CCB', 'MED.DIURETIC']],
  ])('%s carries every class', (atc, classes) => expect(classesOf({ atc })).toEqual(classes));

  it('the code decides over the name, blanks and case aside; an empty one is none', () => {
    expect(classesOf({ atc: ' c10aa05 ', generic: 'metoprolol' })).toEqual(['MED.STATIN']);
    expect(classesOf({ atc: ' ', generic: 'metoprolol' })).toEqual(['MED.BETA_BLOCKER']);
    expect(classesOf({ atc: 'X99', generic: 'metoprolol' })).toEqual([]);
    expect(classesOf({})).toEqual(['MED.UNKNOWN']);
    expect(findingOf({ ...heavy, medicines: [{ generic: 'Zorblax 20' }] }, 'MED.UNKNOWN')?.evidenceGrade).toBe('D');
  });
});
