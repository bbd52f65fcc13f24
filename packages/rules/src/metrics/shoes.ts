import type { Facts } from '../kernel/facts.ts';
import { type Reading, known, lack, missing, silent } from '../kernel/reading.ts';

/** Of the shoes worn this week the one with most kilometres. */
export interface ShoeInUse {
  readonly shoe: string;
  readonly km: number;
}

/** Shoe kilometres: all runs in it and those before the log (6.7). Missing: `shoe` when the question is on. */
export function shoeInUse({ window, record }: Facts): Reading<ShoeInUse> {
  const worn = new Set<string>();
  let runs = 0;
  for (let offset = -6; offset <= 0; offset++) {
    for (const { session } of window.day(offset).runs) {
      runs++;
      if (session.shoe !== undefined && session.shoe !== '') worn.add(session.shoe);
    }
  }
  if (runs === 0) return silent('No run in the last seven days.');
  if (worn.size === 0) {
    return missing(
      record.profile.askShoe === true ? 'shoe' : null,
      lack('run.shoe', 'missing', 'No run of the last seven days names its shoes.', 'Choose the shoes of each run.'),
    );
  }
  const before = record.carry.shoeKm ?? {};
  const km = new Map([...worn].map((shoe) => [shoe, Object.hasOwn(before, shoe) ? (before[shoe] ?? 0) : 0]));
  for (const run of window.runs) {
    const { shoe } = run.session;
    const sofar = shoe === undefined ? undefined : km.get(shoe);
    if (shoe !== undefined && sofar !== undefined) km.set(shoe, sofar + run.km);
  }
  let most: ShoeInUse | null = null;
  for (const [shoe, total] of km) if (most === null || total > most.km) most = { shoe, km: total };
  return most === null ? silent('No shoes.') : known(most);
}
