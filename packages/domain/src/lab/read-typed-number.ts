export type TypedNumber =
  | { readonly ok: true; readonly value: number; readonly comparator?: '<' | '>' }
  | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): TypedNumber => ({ ok: false, reason });

const NUMBER = /^(\d{1,12})(?:[.,](\d{1,9}))?$/;
/** "1.234" or "1,234" may be one thousand or one and a bit; nobody can tell, so nobody guesses. */
const AMBIGUOUS = /^[1-9]\d{0,2}([.,]\d{3})+([.,]\d+)?$/;

/**
 * Reads a laboratory value as a person types it: a decimal point or comma, with "<" or ">" in front if printed so.
 * Refuses with a reason for people what is empty, negative, ambiguous ("1.234") or not a plain number.
 */
export function readTypedNumber(text: string): TypedNumber {
  const trimmed = text.trim();
  if (trimmed === '') return refuse('Please enter the number that is printed on the report.');
  const comparator = trimmed.startsWith('<') ? '<' : trimmed.startsWith('>') ? '>' : undefined;
  const digits = comparator ? trimmed.slice(1).trim() : trimmed;
  if (/^[-−]\s*\d/.test(digits)) return refuse('A blood value cannot be below zero. Please check the number.');
  if (AMBIGUOUS.test(digits)) {
    return refuse(
      `"${digits}" can be read in two ways. Please write it without a thousands separator and with at most two or with four decimals.`,
    );
  }
  const match = NUMBER.exec(digits);
  if (!match) return refuse('This is not a plain number. Please write digits only, such as 13.5 or 13,5.');
  const value = Number(`${match[1]}.${match[2] ?? '0'}`);
  return comparator ? { ok: true, value, comparator } : { ok: true, value };
}
