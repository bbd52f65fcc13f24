/** What a person typed into a field for a number: null = left empty, which is never 0. */
export type Typed =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly reason: string };

export interface Bounds {
  readonly min: number;
  readonly max: number;
  /** For people: "km", "g", "beats per minute"; empty for a bare number. */
  readonly unit: string;
  readonly whole?: boolean;
}

const NUMBER = /^\d{1,7}(?:[.,]\d{1,3})?$/;

/** A number with decimal point or comma, within bounds (both included). */
export function readQuantity(text: string, { min, max, unit, whole = false }: Bounds): Typed {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: true, value: null };
  const between = `Please give ${whole ? 'a whole number' : 'a number'} from ${min} to ${max}${unit === '' ? '' : ` ${unit}`}.`;
  if (!NUMBER.test(trimmed)) return { ok: false, reason: between };
  const value = Number(trimmed.replace(',', '.'));
  if (value < min || value > max || (whole && !Number.isInteger(value))) return { ok: false, reason: between };
  return { ok: true, value };
}

const CLOCK = /^(?:(\d{1,2})[:.])?(\d{1,3})[:.](\d{2})$/;

/** A duration as a watch shows it, in seconds: "1:02:05" or "48:30". */
export function readDuration(text: string): Typed {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: true, value: null };
  const match = CLOCK.exec(trimmed);
  const [hours, minutes, seconds] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0), Number(match?.[3] ?? 0)];
  if (!match || seconds > 59 || (match[1] !== undefined && minutes > 59)) {
    return { ok: false, reason: 'Please write the time as hours:minutes:seconds, such as 1:02:05 or 48:30.' };
  }
  const value = hours * 3600 + minutes * 60 + seconds;
  return value > 0 ? { ok: true, value } : { ok: false, reason: 'Please give the time of the run.' };
}

/** Reads several fields and gathers what to change, by field. */
export class FieldReader {
  readonly errors: Record<string, string> = {};

  /** The value, or null with the reason kept under the field's name. */
  take(field: string, typed: Typed): number | null {
    if (typed.ok) return typed.value;
    this.errors[field] = typed.reason;
    return null;
  }

  refuse(field: string, reason: string): void {
    this.errors[field] ??= reason;
  }

  get ok(): boolean {
    return Object.keys(this.errors).length === 0;
  }
}

/** A stored number as text for a field; empty when there is none. */
export const asText = (value: number | null): string => (value === null ? '' : String(value));
