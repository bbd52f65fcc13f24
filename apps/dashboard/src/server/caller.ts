import 'server-only';
import { createCaller } from '@freshlegs/api/router';
import { TRPCError } from '@trpc/server';
import { notFound, redirect } from 'next/navigation';
import { requestContext } from './request-context.ts';

/** The procedures as functions, for pages: `const api = await caller(); await api.club.get({ clubId })`. */
export async function caller() {
  return createCaller(await requestContext());
}

/**
 * Awaits what a page needs. Not found becomes the page "not found", signed out the sign-in page;
 * everything else is for the error page.
 */
export async function orNotFound<Result>(read: Promise<Result>): Promise<Result> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof TRPCError && error.code === 'UNAUTHORIZED') redirect('/sign-in');
    if (
      error instanceof TRPCError &&
      (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN' || error.code === 'BAD_REQUEST')
    )
      notFound();
    throw error;
  }
}
