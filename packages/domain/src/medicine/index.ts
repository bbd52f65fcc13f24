export { findMedicine, type ListedMedicine, MEDICINES, suggestMedicines } from './find-medicine.ts';
