import { initTRPC, TRPCError } from '@trpc/server';
import { isDatabaseUnreachable } from '@freshlegs/db';
import { AppError, type ErrorCode } from '@freshlegs/domain';
import { ZodError, z } from 'zod';
import type { RequestContext } from './context.ts';

/** Who may call a procedure: its kind, and for people of a club the action of the role table. */
export interface ProcedureMeta {
  readonly kind: 'open' | 'account' | 'club' | 'squad' | 'athlete' | 'own';
  readonly action: string | null;
}

const TRPC_CODE = {
  BAD_INPUT: 'BAD_REQUEST',
  UNAUTHENTICATED: 'UNAUTHORIZED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  TOO_MANY_REQUESTS: 'TOO_MANY_REQUESTS',
  UNAVAILABLE: 'SERVICE_UNAVAILABLE',
} as const satisfies Record<ErrorCode, TRPCError['code']>;

const UNEXPECTED = 'Something went wrong on our side. Nothing was saved. Please try again.';

export const t = initTRPC
  .context<RequestContext>()
  .meta<ProcedureMeta>()
  .create({
    errorFormatter: ({ shape, error }) => ({
      code: shape.code,
      message: messageOf(error),
      data: {
        code: error.code,
        httpStatus: shape.data.httpStatus,
        /** Field by field what to change, for forms. Never the values. */
        fields: error.cause instanceof ZodError ? fieldMessages(error.cause) : null,
        retryAfterS: error.cause instanceof AppError ? (error.cause.retryAfterS ?? null) : null,
      },
    }),
  });

function messageOf(error: TRPCError): string {
  if (error.cause instanceof AppError) return error.cause.message;
  if (error.cause instanceof ZodError) return 'Please check what you entered.';
  return error.code === 'INTERNAL_SERVER_ERROR' ? UNEXPECTED : 'This request could not be understood.';
}

function fieldMessages(error: ZodError): Record<string, string> {
  const { fieldErrors } = z.flattenError(error as ZodError<Record<string, unknown>>);
  return Object.fromEntries(
    Object.entries(fieldErrors).flatMap(([field, texts]) => (texts?.[0] ? [[field, texts[0]]] : [])),
  );
}

/**
 * An error that people can do something about: a database that does not answer is one. Whether the last thing counted is
 * not known then; every write may be sent again as it is.
 */
export const understood = (error: unknown): unknown =>
  isDatabaseUnreachable(error)
    ? new AppError(
        'UNAVAILABLE',
        'The database does not answer at the moment. Please try again in a minute; sending the same again does no harm.',
      )
    : error;

/** The one place where domain errors become tRPC errors; anything else is logged by name and never leaks. */
export const translateErrors = t.middleware(async ({ ctx, next, path }) => {
  const result = await next();
  if (result.ok) return result;
  const cause = understood(result.error.cause);
  if (cause instanceof AppError) throw new TRPCError({ code: TRPC_CODE[cause.code], message: cause.message, cause });
  if (result.error.code !== 'INTERNAL_SERVER_ERROR') return result;
  ctx.runtime.log.error('procedure failed', { path, ...describeError(cause ?? result.error) });
  // Without its cause, whose message names statement and parameters: whoever catches this may print it.
  throw new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: UNEXPECTED });
});

/** Name and code of an unexpected error. Its message may hold row contents, so it stays out of the log. */
export function describeError(error: unknown): Record<string, string | null> {
  const root = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = root && typeof root === 'object' && 'code' in root && typeof root.code === 'string' ? root.code : null;
  const at =
    root instanceof Error
      ? (root.stack
          ?.split('\n')
          .find((line) => line.trimStart().startsWith('at '))
          ?.trim() ?? null)
      : null;
  return { error: root instanceof Error ? root.name : typeof root, code, at };
}
