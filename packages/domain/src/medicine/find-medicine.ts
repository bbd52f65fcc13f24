import { MEDICINE_NAMES } from './medicine-names.ts';

/** A medicine that can be chosen. */
export interface ListedMedicine {
  /** Generic name, lower case. */
  readonly name: string;
  /** Code of the WHO ATC index; a whole group where its members are alike here. */
  readonly atc: string;
  /** Other names in common use. */
  readonly alsoCalled: readonly string[];
}

const lines = MEDICINE_NAMES.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** Every medicine that can be chosen, by name. */
export const MEDICINES: readonly ListedMedicine[] = lines
  .map((line) => {
    const [name = '', atc = '', others = ''] = line.split(' | ');
    return { name, atc, alsoCalled: others === '' ? [] : others.split(', ') };
  })
  .toSorted((a, b) => (a.name < b.name ? -1 : 1));

const plain = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();

const BY_NAME: ReadonlyMap<string, ListedMedicine> = new Map(
  MEDICINES.flatMap((medicine) =>
    [medicine.name, ...medicine.alsoCalled].map((name) => [plain(name), medicine] as const),
  ),
);

/** The medicine of this name or other name, ignoring case and blanks; null for one that the list does not hold. */
export const findMedicine = (name: string): ListedMedicine | null => BY_NAME.get(plain(name)) ?? null;

/** Medicines to offer while somebody types: those that begin with the text, then those that hold it. */
export function suggestMedicines(typed: string, limit = 8): readonly ListedMedicine[] {
  const text = plain(typed);
  if (text === '') return [];
  const rank = ({ name, alsoCalled }: ListedMedicine): number => {
    const names = [name, ...alsoCalled].map(plain);
    if (names.some((one) => one.startsWith(text))) return 0;
    return names.some((one) => one.includes(text)) ? 1 : 2;
  };
  return MEDICINES.filter((medicine) => rank(medicine) < 2)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, limit);
}
