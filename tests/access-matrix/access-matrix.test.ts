import { ACTIONS } from '@freshlegs/access';
import { routes } from '@freshlegs/api/services';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTORS, gatherCast, type ActorName, type Cast } from './cast.ts';
import { expectedOutcome, type Declared } from './expected.ts';
import { ENTRIES } from './inputs.ts';
import { entryOf, procedures } from './procedures.ts';
import { callProcedure, callRoute, outcomeOf } from './outcome.ts';
import { rolledBack } from './rolled-back.ts';
import { routePath, ROUTE_EXCEPTIONS } from './route-requests.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await gatherCast();
});
afterAll(async () => cast.world.close());

describe('the declarations', () => {
  it('name a kind, and an action of the role table for everything inside a club', () => {
    expect(procedures.length).toBeGreaterThan(50);
    const isDeclared = (meta: Declared | undefined): boolean => {
      if (meta?.kind === 'open' || meta?.kind === 'account') return meta.action === null;
      return ACTIONS.some((action) => action === meta?.action);
    };
    expect(procedures.filter(({ meta }) => !isDeclared(meta))).toEqual([]);
  });

  it('are all in the matrix, and the matrix holds nothing else', () => {
    expect(Object.keys(ENTRIES).toSorted()).toEqual(procedures.map(({ path }) => path).toSorted());
  });

  it('leave open only what is meant for people who are not signed in', () => {
    expect(procedures.filter(({ meta }) => meta?.kind === 'open').map(({ path }) => path)).toEqual([
      'account.instance',
      'account.createFirstClub',
      'account.requestReset',
      'account.resetPassword',
      'club.previewInvitation',
      'club.acceptInvitation',
      'club.previewJoinCode',
      'club.requestJoin',
    ]);
    expect(routes.filter((route) => route.kind === 'open').map((route) => route.id)).toEqual(['health', 'ready']);
  });
});

describe('who may call which procedure', () => {
  it.each(procedures.map(({ path, meta }) => [path, meta] as const))('%s', async (path, meta) => {
    if (!meta) throw new Error(`${path} declares nothing.`);
    const { input, except, conflicts } = entryOf(path)(cast);
    const runtime = rolledBack(cast.world.runtime);
    const found: Partial<Record<ActorName, string>> = {};
    const promised: Partial<Record<ActorName, string>> = {};
    for (const actor of ACTORS) {
      const answer = await callProcedure(runtime, cast.people[actor], path, input);
      found[actor] = conflicts && answer.code === 'CONFLICT' ? 'allowed' : outcomeOf(answer);
      promised[actor] = except?.outcomes[actor] ?? expectedOutcome(meta, actor);
    }
    expect(found).toEqual(promised);
  });
});

describe('who may call which route', () => {
  it.each(routes.map((route) => [route.id, route] as const))('%s', async (_id, route) => {
    const runtime = rolledBack(cast.world.runtime);
    const found: Partial<Record<ActorName, string>> = {};
    const promised: Partial<Record<ActorName, string>> = {};
    for (const actor of ACTORS) {
      found[actor] = outcomeOf(await callRoute(runtime, cast.people[actor], route.method, routePath(route, cast.here)));
      promised[actor] = ROUTE_EXCEPTIONS[route.id]?.[actor] ?? expectedOutcome(route, actor);
    }
    expect(found).toEqual(promised);
  });
});
