import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doEdits, edits, proveKept } from './support/random-edits.ts';
import { createWorld } from './support/world.ts';

describe('after whatever people do in whatever order', () => {
  it('every kept row is what the facts give, a hundred clubs long', async () => {
    await fc.assert(
      fc.asyncProperty(edits(25), async (list) => {
        const world = await createWorld();
        try {
          const coach = await world.addStaff('Cora', ['coach'], { squadId: world.squadId });
          const edited = { world, coach, athlete: await world.addAthlete('Ana', { share: 'suggested' }) };
          await doEdits(edited, list);
          expect((await proveKept(edited)).differences).toEqual([]);
        } finally {
          await world.close();
        }
      }),
      { numRuns: 100, interruptAfterTimeLimit: 540_000, markInterruptAsFailure: true },
    );
  });
});
