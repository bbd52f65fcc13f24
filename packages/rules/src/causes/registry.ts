import { CAUSE_IDS } from '@freshlegs/domain';
import type { CauseId, FindingCode } from '@freshlegs/domain';
import { BLOOD_RULES } from '../blood/rules.ts';
import type { RuleDoc } from '../kernel/rule.ts';
import { LOAD_RULES } from './load-rules.ts';

/** Every rule of the product: what docs, explanations and the lock read. */
export const RULES: readonly RuleDoc[] = [...LOAD_RULES, ...BLOOD_RULES];

const RULE_OF_CODE: ReadonlyMap<FindingCode, RuleDoc> = new Map(
  RULES.flatMap((rule) => rule.codes.map((code) => [code, rule] as const)),
);

/** The rule that fires a code; null for a code no rule fires. */
export const ruleOfCode = (code: FindingCode): RuleDoc | null => RULE_OF_CODE.get(code) ?? null;

const RULE_OF_ID: ReadonlyMap<string, RuleDoc> = new Map(RULES.map((rule) => [rule.id, rule]));

/** What a rule looks at, for people; the id itself for a rule that was retired. */
export const ruleTitle = (ruleId: string): string => RULE_OF_ID.get(ruleId)?.title ?? ruleId;

/** Which codes belong to which cause of the ladder; state, markers, red flags and persistence belong to none. */
export const CODES_OF_CAUSE: Readonly<Record<CauseId, readonly FindingCode[]>> = Object.fromEntries(
  CAUSE_IDS.map((cause) => [cause, RULES.filter((rule) => rule.cause === cause).flatMap((rule) => rule.codes)]),
) as unknown as Readonly<Record<CauseId, readonly FindingCode[]>>;
