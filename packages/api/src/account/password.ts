import { hash, verify } from '@node-rs/argon2';

// Argon2id is the library's default algorithm. Costs: OWASP Password Storage Cheat Sheet (19 MiB, 2 passes, 1 lane).
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Compared when there is no such account, so that the answer takes as long; nobody knows its password. */
export const DUMMY_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$VtcgNM9B4gbpr+gPRd5e8g$bkv/Yy8U8cdqziLWw0NatbBDqRIInO6dzqdKJiRFKaY';

/** Argon2id hash with its salt and costs. */
export const hashPassword = async (password: string): Promise<string> => hash(password, COST);

/** True if the password is the one that was hashed; false too for a hash that cannot be read. */
export async function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  try {
    return await verify(passwordHash, password);
  } catch {
    return false;
  }
}
