import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doEdits, edits, proveKept, type Edited } from './support/random-edits.ts';
import { createWorld } from './support/world.ts';

let edited: Edited;
beforeAll(async () => {
  const world = await createWorld();
  const coach = await world.addStaff('Cora', ['coach'], { squadId: world.squadId });
  edited = { world, coach, athlete: await world.addAthlete('Ana', { share: 'suggested' }) };
});
afterAll(async () => edited.world.close());

describe('after whatever people do in whatever order', () => {
  it('every kept row is what the facts give', async () => {
    await fc.assert(
      // The edits of one run go on where those of the run before ended.
      fc.asyncProperty(edits(12), async (list) => {
        await doEdits(edited, list);
        const { differences, assessments, cards } = await proveKept(edited);
        expect(differences).toEqual([]);
        expect({ assessments, cards }).toEqual({ assessments: 1, cards: 2 });
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }, 120_000);
});
