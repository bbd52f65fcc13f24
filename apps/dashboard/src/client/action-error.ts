import { TRPCClientError } from '@trpc/client';

/** What a form shows after something failed. */
export interface ActionError {
  readonly message: string;
  /** By the field's name in the input: what to change. */
  readonly fields: Readonly<Record<string, string>>;
  /** The procedure's error code, such as CONFLICT; null when the server was not reached. */
  readonly code: string | null;
}

const NOT_REACHED: ActionError = {
  message: 'Freshlegs could not be reached. Check your connection and try again: what you entered is still here.',
  fields: {},
  code: null,
};

/** Reads message, code and fields of whatever a call threw. */
export function actionErrorOf(error: unknown): ActionError {
  if (!(error instanceof TRPCClientError))
    return error instanceof Error && error.name === 'ActionFailed'
      ? { ...NOT_REACHED, message: error.message, code: 'ACTION_FAILED' }
      : NOT_REACHED;
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null || !('code' in data) || typeof data.code !== 'string')
    return NOT_REACHED;
  const fields =
    'fields' in data && typeof data.fields === 'object' && data.fields !== null
      ? (data.fields as Record<string, string>)
      : {};
  return { message: error.message, fields, code: data.code };
}

/** An expected failure of an action that is not a procedure (an upload, signing in), with a sentence for people. */
export class ActionFailed extends Error {
  override readonly name = 'ActionFailed';
}
