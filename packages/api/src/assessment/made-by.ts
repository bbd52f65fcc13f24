import { createHash } from 'node:crypto';
import { RULES, RULESET_VERSION } from '@freshlegs/rules';

/**
 * The form of what is kept, and the code that renders cards. Raise it with every change that makes another card or body
 * out of the same facts and rules; a test of the form reminds of it. Should a changed word be forgotten, it is a day old at
 * most: what is kept counts for one local day.
 */
const FORM = 4;

/** Who wrote a kept row: after an update of rules or code it does not count any more, and is written anew. */
export const MADE_BY: string = createHash('sha256')
  .update(JSON.stringify([FORM, RULESET_VERSION, RULES.map(({ id, version }) => [id, version])]))
  .digest('base64url')
  .slice(0, 22);
