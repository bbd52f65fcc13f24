import { parseArgs } from 'node:util';
import {
  createClub,
  ensureSetupCode,
  resetLink,
  verifyDerived,
  type Runtime,
  type Verification,
} from '@freshlegs/api/services';
import { AppError } from '@freshlegs/domain';
import { LauncherError } from '@freshlegs/postgres-launcher';

export const usage = [
  'setup-code',
  'reset-link EMAIL',
  'create-club NAME OWNER_EMAIL --owner-name NAME --country AT --zone Europe/Vienna',
  'verify-derived',
] as const;

/**
 * Does what the administrator asks and returns the lines to print.
 *
 * @throws LauncherError with one sentence when it cannot be done
 */
export async function runVerb(runtime: Runtime, verb: string, args: readonly string[]): Promise<readonly string[]> {
  try {
    switch (verb) {
      case 'setup-code':
        return await newSetupCode(runtime);
      case 'reset-link':
        return await newResetLink(runtime, args);
      case 'create-club':
        return await newClub(runtime, args);
      case 'verify-derived':
        return verified(await verifyDerived(runtime));
      default:
        throw new LauncherError(`There is no verb ${verb}.`);
    }
  } catch (error) {
    throw inOneSentence(error);
  }
}

async function newSetupCode(runtime: Runtime): Promise<readonly string[]> {
  const code = await ensureSetupCode(runtime);
  if (code === null) throw new LauncherError('There is a club already: its owner invites people.');
  return [`The setup code is ${code}. It works once; earlier codes do not work any more.`];
}

async function newResetLink(runtime: Runtime, [email]: readonly string[]): Promise<readonly string[]> {
  if (!email) throw new LauncherError(`usage: pnpm admin ${usage[1]}`);
  const link = await resetLink(runtime, email);
  if (link === null) throw new LauncherError('No account has this email.');
  return ['Hand over this link; it works once, for one day:', link];
}

async function newClub(runtime: Runtime, args: readonly string[]): Promise<readonly string[]> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'owner-name': { type: 'string' }, country: { type: 'string' }, zone: { type: 'string' } },
  });
  const [clubName, email] = positionals;
  const { 'owner-name': ownerName, country, zone } = values;
  // Nothing is assumed: the country decides the emergency number, the zone the owner's day.
  if (!clubName || !email || !ownerName || !country || !zone) {
    throw new LauncherError(`usage: pnpm admin ${usage[2]}`);
  }
  const { resetUrl } = await createClub(runtime, { clubName, email, ownerName, country, zone });
  const opened = `The club ${clubName} is open.`;
  if (resetUrl === null) return [`${opened} Its owner signs in with the account that was there.`];
  return [`${opened} Its owner sets a password with this link; it works once, for one day:`, resetUrl];
}

/** @throws LauncherError that names each row which is not what the facts give, by ids only */
export function verified(found: Verification): readonly string[] {
  const { clubs, assessments, cards, days, outdated, differences } = found;
  const counts = [
    `${clubs} clubs: ${assessments} assessments, ${days} days and ${cards} cards computed anew from the facts and compared.`,
    `${outdated} rows of an earlier version: nobody is shown them, they are written anew when they are needed.`,
  ];
  if (differences.length === 0) return [...counts, 'All are equal.'];
  const rows = differences.map(
    ({ clubId, athleteId, row, column }) => `club ${clubId}, athlete ${athleteId}: ${row}, ${column}`,
  );
  throw new LauncherError([...counts, `${differences.length} differences:`, ...rows].join('\n'));
}

/** Expected failures and refused input carry sentences for people; anything else is a defect. */
function inOneSentence(error: unknown): unknown {
  if (error instanceof AppError) return new LauncherError(error.message, { cause: error });
  if (error instanceof Error && 'issues' in error && Array.isArray(error.issues)) {
    const [issue]: readonly { path: string[]; message: string }[] = error.issues;
    return new LauncherError(`${issue?.path.join('.') ?? 'input'}: ${issue?.message ?? 'not understood'}`);
  }
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    return new LauncherError(error.message, { cause: error });
  }
  return error;
}
