import 'server-only';
import { ClubId } from '@freshlegs/domain';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { caller } from './caller.ts';
import { requestContext } from './request-context.ts';

const readMe = cache(async () => {
  const { signedIn } = await requestContext();
  if (!signedIn) return null;
  return (await caller()).account.me();
});

/** The signed-in person; others are sent to the sign-in page. */
export async function openAccount() {
  const me = await readMe();
  if (!me) redirect('/sign-in');
  return { me, api: await caller(), realm: (await requestContext()).realm };
}

/** The signed-in person or null, for pages that greet both. */
export const whoIsHere = readMe;

/**
 * What a page of a club starts with: the club with the person's roles in it, and the procedures.
 * Somebody who does not belong to the club gets the page "not found".
 */
export async function openClub(params: Promise<{ clubId: string }>) {
  const clubId = ClubId.safeParse((await params).clubId);
  if (!clubId.success) notFound();
  const account = await openAccount();
  const club = account.me.clubs.find((one) => one.clubId === clubId.data);
  if (!club) notFound();
  return { ...account, clubId: clubId.data, club };
}
