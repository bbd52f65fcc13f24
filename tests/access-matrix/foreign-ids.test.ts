import { randomUUID } from 'node:crypto';
import { routes } from '@freshlegs/api/services';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTORS, gatherCast, STANDING, type ActorName, type Cast, type Things } from './cast.ts';
import { expectedOutcome, type Declared } from './expected.ts';
import { callProcedure, callRoute, outcomeOf, type Answer, type Outcome } from './outcome.ts';
import { entryOf, procedures } from './procedures.ts';
import { rolledBack } from './rolled-back.ts';
import { routePath, ROUTE_EXCEPTIONS } from './route-requests.ts';

/** What stands behind a plain `id`, by feature. */
const ID_OF_FEATURE: Readonly<Record<string, keyof Things>> = {
  run: 'runId',
  bloodTest: 'panelId',
  report: 'reportId',
  medicine: 'medicineId',
  shoe: 'shoeId',
  // Made by the client, and never asked for again: any id of another club will do.
  symptom: 'panelId',
  observation: 'panelId',
  questionnaire: 'panelId',
};

/** Creating with an id that is taken in another club is creating: clubs share no ids. */
const CREATES = new Set([
  'run.log.id',
  'bloodTest.log.id',
  'report.release.id',
  'symptom.report.id',
  'observation.record.id',
  'observation.sayDrop.id',
  'questionnaire.answer.id',
  'medicine.add.id',
  'shoe.add.id',
]);

/** What is out of a squad already is removed without a word, whoever it is. */
const SAYS_NOTHING = new Set(['squad.removeAthlete.athleteId']);

const thingOf = (path: string, key: string): keyof Things => {
  if (key === 'userIds') return 'userId';
  const name = key === 'id' ? ID_OF_FEATURE[path.split('.')[0] ?? ''] : key;
  if (name === undefined) throw new Error(`The access matrix does not know what the id of ${path} stands for.`);
  return name as keyof Things;
};

const isIdKey = (key: string): boolean => key === 'id' || key === 'userIds' || key.endsWith('Id');

let cast: Cast;
beforeAll(async () => {
  cast = await gatherCast();
});
afterAll(async () => cast.world.close());

/** Members who may make the call about their own club's things. */
const whoMay = (declared: Declared, except: Partial<Record<ActorName, Outcome>> = {}): ActorName[] =>
  ACTORS.filter(
    (actor) => STANDING[actor].roles !== null && (except[actor] ?? expectedOutcome(declared, actor)) === 'allowed',
  );

interface Cell {
  readonly outcome: string;
  readonly answer: Answer;
}

describe('the id of something in another club is answered exactly as one that does not exist', () => {
  const inClub = procedures.flatMap(({ path, meta }) =>
    meta === undefined || meta.action === null ? [] : [[path, meta] as const],
  );

  it.each(inClub)('by %s', async (path, meta) => {
    const runtime = rolledBack(cast.world.runtime);
    const { input, except } = entryOf(path)(cast);
    if (!isRecord(input)) throw new Error(`${path} names no club.`);
    const found: Record<string, Cell> = {};
    const promised: Record<string, Cell> = {};
    for (const [key, value] of Object.entries(input).filter(([name, id]) => isIdKey(name) && id !== null)) {
      const isQuiet = CREATES.has(`${path}.${key}`) || SAYS_NOTHING.has(`${path}.${key}`);
      for (const actor of whoMay(meta, except?.outcomes)) {
        const ask = async (id: string): Promise<Answer> =>
          callProcedure(runtime, cast.people[actor], path, { ...input, [key]: Array.isArray(value) ? [id] : id });
        const answer = await ask(cast.away[thingOf(path, key)]);
        found[`${key} as ${actor}`] = { outcome: outcomeOf(answer), answer };
        promised[`${key} as ${actor}`] = {
          outcome: isQuiet ? 'allowed' : 'NOT_FOUND',
          answer: await ask(randomUUID()),
        };
      }
    }
    expect(Object.keys(found)).not.toEqual([]);
    expect(found).toEqual(promised);
  });

  const files = routes.filter((route) => route.action !== null).map((route) => [route.id, route] as const);

  it.each(files)('by the route %s', async (_id, route) => {
    const runtime = rolledBack(cast.world.runtime);
    const found: Record<string, Cell> = {};
    const promised: Record<string, Cell> = {};
    const names = [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1] as keyof Things);
    for (const name of names) {
      for (const actor of whoMay(route, ROUTE_EXCEPTIONS[route.id])) {
        const ask = async (id: string): Promise<Answer> =>
          callRoute(runtime, cast.people[actor], route.method, routePath(route, { ...cast.here, [name]: id }));
        const answer = await ask(cast.away[name]);
        found[`${name} as ${actor}`] = { outcome: outcomeOf(answer), answer };
        promised[`${name} as ${actor}`] = { outcome: 'NOT_FOUND', answer: await ask(randomUUID()) };
      }
    }
    expect(Object.keys(found)).not.toEqual([]);
    expect(found).toEqual(promised);
  });
});

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
