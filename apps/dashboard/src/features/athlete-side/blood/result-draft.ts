import type { LabResultInput } from '@freshlegs/domain';
import {
  ANALYTES,
  analyteOf,
  isAnalyteKey,
  plausibility,
  readTypedNumber,
  unitForPeople,
  unitsOf,
} from '@freshlegs/domain/lab';

/** The choice for what is not in the table of analytes. */
export const OTHER = 'other';

/** One line of a laboratory report as typed. */
export interface ResultDraft {
  /** Of this form only. */
  readonly key: number;
  /** A key of the table, OTHER, or empty while nothing is chosen. */
  readonly analyte: string;
  readonly otherName: string;
  readonly comparator: '' | '<' | '>';
  readonly value: string;
  readonly unit: string;
  readonly refLow: string;
  readonly refHigh: string;
  readonly confirmed: boolean;
}

export const emptyResult = (key: number): ResultDraft => ({
  key,
  analyte: '',
  otherName: '',
  comparator: '',
  value: '',
  unit: '',
  refLow: '',
  refHigh: '',
  confirmed: false,
});

export const analyteOptions = [
  ...Object.entries(ANALYTES).map(([value, { name }]) => ({ value, label: name })),
  { value: OTHER, label: 'Another one, in the words of the report' },
];

/** The units of the chosen analyte and no others; none is chosen beforehand. */
export const unitOptions = (analyte: string) =>
  unitsOf(analyte).map((unit) => ({ value: unit, label: unitForPeople(unit) || 'a fraction, such as 0.25' }));

export const resultName = ({ analyte, otherName }: ResultDraft): string => analyteOf(analyte)?.name ?? otherName.trim();

export type ResultErrors = Partial<Record<'analyte' | 'otherName' | 'value' | 'unit' | 'refLow' | 'refHigh', string>>;
export type ReadResult =
  | { readonly status: 'ok'; readonly input: LabResultInput }
  | { readonly status: 'ask'; readonly question: string }
  | { readonly status: 'wrong'; readonly errors: ResultErrors };

/** A result to send, a question about an unusual value, or what to change by field. */
export function readResult(draft: ResultDraft): ReadResult {
  const errors: ResultErrors = {};
  const analyte = draft.analyte === OTHER ? draft.otherName.trim() : draft.analyte;
  if (draft.analyte === '') errors.analyte = 'Please choose what was measured.';
  else if (analyte === '') errors.otherName = 'Please write the name as printed.';
  else if (draft.analyte === OTHER && isAnalyteKey(analyte))
    errors.otherName = 'This one is in the list: please choose it there.';
  const typed = readTypedNumber(draft.value);
  if (!typed.ok) errors.value = typed.reason;
  const unit = draft.unit.trim();
  if (unit === '')
    errors.unit =
      draft.analyte === OTHER ? 'Please write the unit as printed.' : 'Please choose the unit that the report prints.';
  const refLow = readEnd(draft.refLow);
  const refHigh = readEnd(draft.refHigh);
  if (!refLow.ok) errors.refLow = refLow.reason;
  if (!refHigh.ok) errors.refHigh = refHigh.reason;
  if (refLow.ok && refHigh.ok && refLow.value !== null && refHigh.value !== null && refLow.value > refHigh.value)
    errors.refHigh = 'The upper end is below the lower end.';
  if (!typed.ok || !refLow.ok || !refHigh.ok || Object.keys(errors).length > 0) return { status: 'wrong', errors };
  const comparator = typed.comparator ?? (draft.comparator === '' ? null : draft.comparator);
  const { status, sentence } = plausibility(analyte, typed.value, unit, comparator ?? undefined);
  if (status === 'reject') return { status: 'wrong', errors: { value: sentence ?? 'This value is not possible.' } };
  if (status === 'unit-unknown') return { status: 'wrong', errors: { unit: sentence ?? 'This unit cannot be read.' } };
  if (status === 'ask' && !draft.confirmed)
    return { status: 'ask', question: sentence ?? 'This value is possible but unusual.' };
  return {
    status: 'ok',
    input: {
      analyte,
      value: typed.value,
      comparator,
      unit,
      refLow: refLow.value,
      refHigh: refHigh.value,
      confirmed: draft.confirmed,
    },
  };
}

type End = { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly reason: string };

/** One end of the laboratory's interval; an end that is not printed stays empty. */
function readEnd(text: string): End {
  if (text.trim() === '') return { ok: true, value: null };
  const typed = readTypedNumber(text);
  return typed.ok
    ? { ok: true, value: typed.value }
    : { ok: false, reason: 'Please write this end as a plain number, or leave it empty.' };
}
