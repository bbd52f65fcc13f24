import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Without the letters and digits that look alike. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A link's secret, 256 bits; only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** A code that people type, in groups of four. */
export function newTypedCode(groups: number): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** As typed on a phone: case, spaces and dashes do not matter. */
export const normalizeCode = (code: string): string => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

/** What is stored of a secret that is random itself, so that no salt is needed. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
