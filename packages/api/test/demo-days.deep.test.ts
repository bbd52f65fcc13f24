import { addDays, type LocalDate } from '@freshlegs/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPersonas, signInAsPersona } from '../src/services.ts';
import { createInstallation, type Installation } from './support/world.ts';

let demo: Installation;
beforeAll(async () => {
  demo = await createInstallation({ isDemo: true });
});
afterAll(async () => demo.close());

/** A week, and one day of each of the six weeks after: the ups and downs of the story repeat after seven weeks. */
const DAYS = [...Array.from({ length: 7 }, (_, day) => day), 13, 20, 27, 34, 41, 48].map((day) =>
  addDays('2026-03-30' as LocalDate, day),
);

describe('the demo squad tells its stories on whichever day it is opened', () => {
  it.each(DAYS)('%s', async (day) => {
    demo.clock.set(`${day}T10:00:00.000Z`);
    const clubId = (await demoPersonas(demo.runtime))[0]?.clubId ?? '';
    const coach = demo.callerFor(await signInAsPersona(demo.runtime, 'coach'));
    const { squads } = await coach.squad.list({ clubId });
    const { rows } = await coach.assessment.board({ clubId, squadId: squads[0]?.squadId ?? '' });
    expect(rows.map(({ name, state }) => [name, state.level, state.title])).toEqual([
      ['Fynn Okafor', 'doctor_days', 'Short of breath'],
      ['Dana Keller', 'doctor_weeks', 'Ferritin below the line for athletes'],
      ['Emil Nowak', 'doctor_weeks', 'B12 between the lines'],
      ['Ben Sauer', 'discuss', 'Longest run more than doubled'],
      ['Cleo Hartmann', 'discuss', 'Little fuel on the long run'],
      ['Hanna Lind', 'none', null],
    ]);
  });
});
