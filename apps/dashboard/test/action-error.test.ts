import { TRPCClientError } from '@trpc/client';
import { describe, expect, it } from 'vitest';
import { ActionFailed, actionErrorOf } from '../src/client/action-error.ts';

const answered = (data: unknown): TRPCClientError<never> =>
  new TRPCClientError('Please check what you entered.', {
    result: { error: { message: 'Please check what you entered.', code: -32600, data } } as never,
  });

describe('actionErrorOf', () => {
  it('hands on what the server says, field by field', () => {
    expect(actionErrorOf(answered({ code: 'BAD_REQUEST', fields: { name: 'Please give a name.' } }))).toEqual({
      message: 'Please check what you entered.',
      fields: { name: 'Please give a name.' },
      code: 'BAD_REQUEST',
    });
  });

  it('says that the server was not reached, and that nothing typed is lost', () => {
    const error = actionErrorOf(new TRPCClientError('Failed to fetch'));
    expect(error.code).toBeNull();
    expect(error.message).toContain('could not be reached');
  });

  it('shows our own sentence, but never the text of an unexpected error', () => {
    expect(actionErrorOf(new ActionFailed('The file is too large.')).message).toBe('The file is too large.');
    expect(actionErrorOf(new TypeError('x is not a function')).message).not.toContain('function');
  });
});
