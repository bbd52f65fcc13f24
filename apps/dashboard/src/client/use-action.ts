'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { actionErrorOf, type ActionError } from './action-error.ts';

interface ActionOptions<Result> {
  /** After success, before the page's data are read again. */
  onDone?: (result: Result) => void;
  /** Reads the page's data again after success; on unless switched off. */
  refresh?: boolean;
}

export interface Action<Input extends unknown[]> {
  /** Starts it; a second call while one is under way does nothing. */
  run: (...input: Input) => void;
  pending: boolean;
  /** True after a success, until the next run. */
  done: boolean;
  error: ActionError | null;
  /** The sentence above the form; null while nothing went wrong. */
  message: string | null;
  /** What to change, by field. */
  fields: Readonly<Record<string, string | undefined>>;
  reset: () => void;
}

type State = { readonly pending: boolean; readonly done: boolean; readonly error: ActionError | null };
const IDLE: State = { pending: false, done: false, error: null };

/**
 * One change that a person makes: `const save = useAction((input) => api.club.update.mutate(input))`.
 * The page's data are read again after success.
 */
export function useAction<Input extends unknown[], Result>(
  work: (...input: Input) => Promise<Result>,
  options: ActionOptions<Result> = {},
): Action<Input> {
  const router = useRouter();
  const [state, setState] = useState(IDLE);
  const start = async (...input: Input): Promise<void> => {
    setState({ ...IDLE, pending: true });
    try {
      const result = await work(...input);
      setState({ ...IDLE, done: true });
      options.onDone?.(result);
      if (options.refresh !== false) router.refresh();
    } catch (error) {
      setState({ ...IDLE, error: actionErrorOf(error) });
    }
  };
  return {
    run: (...input) => {
      if (!state.pending) void start(...input);
    },
    pending: state.pending,
    done: state.done,
    error: state.error,
    message: state.error?.message ?? null,
    fields: state.error?.fields ?? {},
    reset: () => setState(IDLE),
  };
}
