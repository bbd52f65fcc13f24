import { sees } from '@freshlegs/access';
import { grantsTowards } from '../assessment/viewer.ts';
import { auditRead } from '../core/audit.ts';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { athleteDay } from '../fact/athlete-day.ts';
import type { ShoeList } from './model.ts';
import { shoesOn } from './queries.ts';

/** The athlete's running shoes, the last worn first, those put away included. */
export async function listShoes(scope: ClubScope, who: AuthorizedAthlete): Promise<ShoeList> {
  const { today } = athleteDay(scope, who);
  const viewer = await grantsTowards(scope, who, today);
  if (!sees(viewer, 'training')) return { shared: false, shoes: [], lastUsedId: null };
  const shoes = [...(await shoesOn(scope.tx, who, today))];
  await auditRead(scope, { action: 'shoe.list', athleteIds: [who.athleteId], categories: ['training'] });
  const lastUsed = shoes.find((pair) => pair.lastWornOn !== null && pair.retiredOn === null);
  return { shared: true, shoes, lastUsedId: lastUsed?.id ?? null };
}
