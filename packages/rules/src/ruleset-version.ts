/** Names the whole set of rules; it changes with every change of a rule (see ruleset.lock.json). */
export const RULESET_VERSION = '1.1.0';
