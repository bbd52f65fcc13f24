import type { InsufficientCode, Missing } from '@freshlegs/domain';

/**
 * What a metric knows: a value, or what is missing, or nothing to say ("silent": no such data were ever asked for).
 * Missing is never normal: only `known` lets a rule judge.
 */
export type Reading<Value> =
  | { readonly status: 'known'; readonly value: Value }
  | { readonly status: 'missing'; readonly missing: readonly Missing[]; readonly insufficient: InsufficientCode | null }
  | { readonly status: 'silent'; readonly why: string };

export const known = <Value>(value: Value): Reading<Value> => ({ status: 'known', value });

export const missing = (insufficient: InsufficientCode | null, ...data: readonly Missing[]): Reading<never> => ({
  status: 'missing',
  missing: data,
  insufficient,
});

export const silent = (why: string): Reading<never> => ({ status: 'silent', why });

/** One datum that is not there; `logNext` says what would help. */
export const lack = (datum: string, reason: Missing['reason'], sentence: string, logNext: string): Missing => ({
  datum,
  reason,
  sentence,
  logNext,
});
