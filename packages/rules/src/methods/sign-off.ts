import { isLocalDate } from '@freshlegs/domain';
import signOffs from '../../sign-off.json' with { type: 'json' };
import type { RuleDoc } from '../kernel/rule.ts';

/** A physician's review of one version of one rule. */
export interface SignOff {
  readonly rule: string;
  readonly version: number;
  /** Name and profession, as the reviewer wants to be named. */
  readonly reviewer: string;
  /** Local date, YYYY-MM-DD. */
  readonly date: string;
}

/** Who reviewed what: sign-off.json of this package. */
export const SIGN_OFFS: readonly SignOff[] = signOffs;

/** What is wrong with a list of sign-offs, one sentence each: unknown rules or versions, nobody named, no date. */
export function signOffProblems(entries: readonly SignOff[], rules: readonly RuleDoc[]): string[] {
  const versionOf = new Map(rules.map(({ id, version }) => [id, version]));
  return entries.flatMap(({ rule, version, reviewer, date }, index) => {
    const newest = versionOf.get(rule);
    const name = `Entry ${index + 1} (${rule}, version ${version})`;
    return [
      ...(newest === undefined ? [`${name}: there is no such rule.`] : []),
      ...(newest !== undefined && !(Number.isInteger(version) && version >= 1 && version <= newest)
        ? [`${name}: the rule has versions 1 to ${newest}.`]
        : []),
      ...(reviewer.trim() === '' ? [`${name}: no reviewer.`] : []),
      ...(isLocalDate(date) ? [] : [`${name}: ${date} is no date.`]),
    ];
  });
}

/** Whether a physician reviewed this version of the rule, in words. A review of an older version does not count. */
export function reviewWords({ id, version }: Pick<RuleDoc, 'id' | 'version'>, entries: readonly SignOff[]): string {
  const own = entries.filter(({ rule }) => rule === id);
  const reviews = own.filter((entry) => entry.version === version);
  if (reviews.length > 0) return `reviewed by ${reviews.map(named).join(' and ')}`;
  const older = own.at(-1);
  return older === undefined
    ? 'not yet reviewed by a physician'
    : `not yet reviewed by a physician (version ${older.version} was, by ${named(older)})`;
}

const named = ({ reviewer, date }: SignOff): string => `${reviewer} on ${date}`;
