import type { Facts } from '../kernel/facts.ts';
import type { MedicineClass } from '../metrics/medicine-classes.ts';

/** True if a current medicine has one of these classes (8). */
export const takesAny = (facts: Facts, ...wanted: readonly MedicineClass[]): boolean =>
  facts.value('medicines')?.some(({ classes }) => wanted.some((one) => classes.includes(one))) ?? false;
