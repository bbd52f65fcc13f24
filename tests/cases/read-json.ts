export type Json = Readonly<Record<string, unknown>>;

/** A case that cannot be read. The message names the key and never repeats a value. */
export class CaseError extends Error {
  override readonly name = 'CaseError';
}

export const refuse = (key: string, wanted: string): never => {
  throw new CaseError(`${key} must be ${wanted}.`);
};

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

export const objectAt = (value: unknown, key: string): Json => (isObject(value) ? value : refuse(key, 'an object'));

export const listAt = (value: unknown, key: string): readonly unknown[] =>
  Array.isArray(value) ? value : refuse(key, 'a list');

/** An absent or null list is empty. */
export const optionalList = (value: unknown, key: string): readonly unknown[] =>
  isGiven(value) ? listAt(value, key) : [];

/** An absent or null object is empty. */
export const optionalObject = (value: unknown, key: string): Json => (isGiven(value) ? objectAt(value, key) : {});

export const textAt = (value: unknown, key: string): string =>
  typeof value === 'string' ? value : refuse(key, 'a text');

export const numberAt = (value: unknown, key: string): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse(key, 'a finite number');

export const offsetAt = (value: unknown, key: string): number =>
  Number.isInteger(value) ? (value as number) : refuse(key, 'a whole number of days');

const flagAt = (value: unknown, key: string): boolean =>
  typeof value === 'boolean' ? value : refuse(key, 'true or false');

const textsAt = (value: unknown, key: string): readonly string[] =>
  listAt(value, key).map((member, index) => textAt(member, `${key}[${index}]`));

const READERS = { number: numberAt, text: textAt, flag: flagAt, texts: textsAt, offset: offsetAt } as const;
export type Kind = keyof typeof READERS;

/** Copies the named keys that are there into `target`, under their names in the record. */
export function copy(
  source: Json,
  path: string,
  names: readonly (readonly [from: string, to: string, kind: Kind])[],
  target: Record<string, unknown>,
): void {
  for (const [from, to, kind] of names) {
    const value = source[from];
    if (isGiven(value)) target[to] = READERS[kind](value, `${path}.${from}`);
  }
}
