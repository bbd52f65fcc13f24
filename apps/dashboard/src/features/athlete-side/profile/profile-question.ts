import type { ProfileFactKind } from '@freshlegs/domain';

/** How an answer is given. */
export type Control =
  | { readonly type: 'date'; readonly mayBeAhead?: true }
  | { readonly type: 'flag' }
  | { readonly type: 'choice'; readonly options: readonly { readonly value: string; readonly label: string }[] }
  | { readonly type: 'number'; readonly unit: string; readonly min: number; readonly max: number }
  | { readonly type: 'mass' }
  | { readonly type: 'pace' };

export interface ProfileQuestion {
  readonly kind: ProfileFactKind;
  readonly label: string;
  /** Why it is asked. */
  readonly why: string;
  readonly control: Control;
}

export const flag: Control = { type: 'flag' };
