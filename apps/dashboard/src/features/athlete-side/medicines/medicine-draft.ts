import { MedicineInput, type MedicineId } from '@freshlegs/domain';
import { findMedicine } from '@freshlegs/domain/medicine';
import type { RouterOutputs } from '../../../client/router-outputs.ts';
import { formatDay } from '../../../format/dates.ts';

export type MedicineView = RouterOutputs['medicine']['list']['medicines'][number];

/** A medicine as typed. Empty: not known, or not happened. */
export interface MedicineDraft {
  readonly name: string;
  readonly startOn: string;
  readonly doseChangeOn: string;
  readonly stopOn: string;
}

export const NO_MEDICINE: MedicineDraft = { name: '', startOn: '', doseChangeOn: '', stopOn: '' };

/** Said of a name that the list does not hold. */
export const NOT_LISTED = 'We do not know this one: ask your pharmacist whether it can make legs heavy.';

export const draftOfMedicine = ({ name, startOn, doseChangeOn, stopOn }: MedicineView): MedicineDraft => ({
  name,
  startOn: startOn ?? '',
  doseChangeOn: doseChangeOn ?? '',
  stopOn: stopOn ?? '',
});

/** True for a typed name that is in the list under no spelling. */
export const isNotListed = (name: string): boolean => name.trim() !== '' && findMedicine(name) === null;

const DAY_KINDS = ['startOn', 'doseChangeOn', 'stopOn'] as const;

/** What is sent, or what to change by field. */
export function readMedicine(
  draft: MedicineDraft,
  id: MedicineId,
  today: string,
): { readonly input: MedicineInput } | { readonly errors: Readonly<Record<string, string>> } {
  const days = Object.fromEntries(DAY_KINDS.map((kind) => [kind, draft[kind] === '' ? null : draft[kind]]));
  const parsed = MedicineInput.safeParse({ id, name: draft.name, ...days });
  const errors: Record<string, string> = {};
  for (const { path, message } of parsed.error?.issues ?? []) errors[String(path[0])] ??= message;
  for (const kind of ['startOn', 'doseChangeOn'] as const)
    if (draft[kind] > today) errors[kind] ??= 'This day has not come yet.';
  return parsed.success && Object.keys(errors).length === 0 ? { input: parsed.data } : { errors };
}

/** Since when and until when, as far as it is known. */
export function periodWords({ startOn, doseChangeOn, stopOn }: MedicineView, today: string): string {
  const end = stopOn !== null && stopOn >= today ? 'last day planned' : 'stopped';
  const known = [
    startOn === null ? 'Start not known' : `${startOn > today ? 'From' : 'Since'} ${formatDay(startOn)}`,
    doseChangeOn === null ? null : `dose changed ${formatDay(doseChangeOn)}`,
    stopOn === null ? null : `${end} ${formatDay(stopOn)}`,
  ];
  return known.filter((part) => part !== null).join(', ');
}

/** The name as a title: the list has its names in lower case. */
export const titleOfMedicine = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
