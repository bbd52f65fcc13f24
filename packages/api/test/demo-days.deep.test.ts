import { LADDER, type ClubId } from '@freshlegs/domain';
import { CAUSES_WITHOUT_STORY } from '@freshlegs/synthetic';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPersonas, signInAsPersona } from '../src/services.ts';
import { later } from './support/later.ts';
import { createInstallation, type Installation } from './support/world.ts';

let demo: Installation;
beforeAll(async () => {
  demo = await createInstallation({ isDemo: true });
});
afterAll(async () => demo.close());

/** Instants at which somebody opens the demo: what happens in a calendar, at different hours in Berlin. */
const OPENED = [
  ['Monday', '2026-03-30T10:00:00.000Z'],
  ['Tuesday, shortly after midnight', '2026-03-30T22:05:00.000Z'],
  ['Wednesday, the end of a quarter', '2026-04-01T19:30:00.000Z'],
  ['Thursday, early', '2026-04-09T04:00:00.000Z'],
  ['Friday', '2026-04-17T16:00:00.000Z'],
  ['Saturday', '2026-04-25T12:00:00.000Z'],
  ['Sunday', '2026-05-03T09:00:00.000Z'],
  ['the day on which clocks go forward', '2026-03-29T00:59:00.000Z'],
  ['the day on which clocks go back', '2026-10-25T01:30:00.000Z'],
  ['29 February', '2028-02-29T11:00:00.000Z'],
  ['1 March of a leap year', '2028-03-01T07:00:00.000Z'],
  ['the last minute of a year', '2026-12-31T22:59:00.000Z'],
  ['the first minute of a year', '2026-12-31T23:01:00.000Z'],
] as const;

const WRITTEN = [
  ['Fynn Okafor', 'doctor_days', 'Short of breath'],
  ['Dana Keller', 'doctor_weeks', 'Ferritin below the line for athletes'],
  ['Emil Nowak', 'doctor_weeks', 'B12 between the lines'],
  ['Ben Sauer', 'discuss', 'Longest run more than doubled'],
  ['Cleo Hartmann', 'discuss', 'Little fuel on the long run'],
  ['Hanna Lind', 'none', null],
];

describe('the demo squad tells its stories on whichever day it is opened', () => {
  it.each(OPENED)('%s', async (_day, instant) => {
    demo.clock.set(instant);
    const people = await demoPersonas(demo.runtime);
    const clubId = (people[0]?.clubId ?? '') as ClubId;
    const coach = demo.callerFor(await signInAsPersona(demo.runtime, 'coach'));
    const { squads } = await coach.squad.list({ clubId });
    const { rows } = await coach.assessment.board({ clubId, squadId: squads[0]?.squadId ?? '' });
    const names = new Set(WRITTEN.map(([name]) => name));
    expect(
      rows.filter(({ name }) => names.has(name)).map(({ name, state }) => [name, state.level, state.title]),
    ).toEqual(WRITTEN);
    expect(rows.filter(({ state }) => state.level === 'unknown').map(({ name }) => name)).toEqual(['Yara Osei']);
    const flagged = new Set<string>();
    const redFlags = new Set<string>();
    for (const { persona, squad } of people) {
      if (squad === null) continue;
      const page = await demo.callerFor(await signInAsPersona(demo.runtime, persona)).assessment.own({ clubId });
      for (const { cause, verdict } of page.ladder) if (verdict === 'flagged') flagged.add(cause);
      if (['emergency', 'same_day', 'doctor_days'].includes(page.state.level)) redFlags.add(persona);
    }
    const told = LADDER.map(({ id }) => id).filter((id) => !CAUSES_WITHOUT_STORY.includes(id));
    expect([...flagged].toSorted()).toEqual(told.toSorted());
    expect([...redFlags]).toEqual(['four-weeks']);
    const ahead = await demo.runtime.db.asEngine(clubId, async (tx) => tx.execute(later(demo.runtime.now())));
    expect([...ahead]).toEqual([]);
    expect(demo.log.filter((line) => line.level === 'error')).toEqual([]);
  });
});
