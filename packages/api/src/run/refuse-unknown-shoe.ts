import type { ShoeId } from '@freshlegs/domain';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { notFound } from '../core/guards.ts';
import { shoeById } from '../shoe/queries.ts';

/** NOT_FOUND for shoes that are not the athlete's or were removed. */
export async function refuseUnknownShoe(
  { tx }: ClubScope,
  who: AuthorizedAthlete,
  shoeId: ShoeId | null,
): Promise<void> {
  if (shoeId === null) return;
  const found = await shoeById(tx, who, shoeId);
  if (!found || found.deletedAt !== null) throw notFound('pair of shoes');
}
