import { describe, expect, it } from 'vitest';
import { MedicineInput } from '../src/index.ts';
import { findMedicine, MEDICINES, suggestMedicines } from '../src/medicine/index.ts';

describe('the list of medicines', () => {
  it('gives every name once, with a code of the ATC index', () => {
    const names = MEDICINES.flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]).map((name) => name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(MEDICINES.filter(({ atc }) => !/^[A-Z]\d{2}[A-Z]([A-Z](\d{2})?)?$/.test(atc))).toEqual([]);
    expect(MEDICINES.length).toBeGreaterThan(180);
  });

  it('finds by name or other name, whatever the case and blanks, and nothing else', () => {
    expect(findMedicine('  Atorvastatin ')?.atc).toBe('C10AA05');
    expect(findMedicine('ASPIRIN')?.name).toBe('acetylsalicylic acid');
    expect(findMedicine('amoxicillin  and clavulanic acid')?.atc).toBe('J01CR02');
    expect([findMedicine(''), findMedicine('atorva'), findMedicine('Zorblax 20')]).toEqual([null, null, null]);
  });

  it('suggests while somebody types: names that begin so before names that hold it', () => {
    expect(suggestMedicines('metf').map(({ name }) => name)).toEqual([
      'metformin',
      'metformin and dapagliflozin',
      'metformin and empagliflozin',
      'metformin and sitagliptin',
    ]);
    expect(suggestMedicines('statin', 3).map(({ name }) => name)).toEqual([
      'atorvastatin',
      'atorvastatin and ezetimibe',
      'fluvastatin',
    ]);
    expect(suggestMedicines('  ')).toEqual([]);
  });
});

describe('a medicine as entered', () => {
  const id = '0198b7a2-1111-7000-8000-000000000001';
  const entry = (dates: { startOn?: string; doseChangeOn?: string; stopOn?: string }, name = 'ibuprofen') =>
    MedicineInput.safeParse({ id, name, startOn: null, doseChangeOn: null, stopOn: null, ...dates });

  it('needs no dates, and takes them in order, equal ones included', () => {
    expect(entry({}).success).toBe(true);
    expect(entry({ startOn: '2026-03-01', doseChangeOn: '2026-03-01', stopOn: '2026-03-01' }).success).toBe(true);
  });

  it.each([
    [{ startOn: '2026-03-02', stopOn: '2026-03-01' }, 'stopOn'],
    [{ startOn: '2026-03-02', doseChangeOn: '2026-03-01' }, 'doseChangeOn'],
    [{ doseChangeOn: '2026-03-02', stopOn: '2026-03-01' }, 'doseChangeOn'],
    [{ startOn: '2026-02-30' }, 'startOn'],
  ])('refuses %j', (dates, path) => {
    expect(entry(dates).error?.issues.map((issue) => issue.path)).toEqual([[path]]);
  });

  it('refuses a name of blanks', () => {
    expect(entry({}, '   ').success).toBe(false);
  });
});
