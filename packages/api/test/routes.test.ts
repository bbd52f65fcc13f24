import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../src/services.ts';
import { callRoute, upload } from './support/facts.ts';
import { fitFile } from './support/fit-file.ts';
import { createWorld, type AthletePerson, type Person, type World } from './support/world.ts';

let world: World;
let ana: AthletePerson;
let coach: Person;

beforeAll(async () => {
  world = await createWorld();
  coach = await world.addStaff('Cora Coach', ['coach'], { squadId: world.squadId });
  ana = await world.addAthlete('Ana', { share: 'suggested' });
});
afterAll(async () => world.close());

const FILE = fitFile({ startAt: '2026-03-29T07:00:00Z', distanceM: 9000, timerS: 3000, utcOffsetMin: 120 });
const path = () => `clubs/${world.clubId}/athletes/${ana.athleteId}/runs`;

describe('routes that are not tRPC', () => {
  it('each declares who may call it', () => {
    expect(routes.map(({ id, method, kind, action }) => [id, method, kind, action])).toEqual([
      ['health', 'GET', 'open', null],
      ['ready', 'GET', 'open', null],
      ['session', 'GET', 'account', null],
      ['run.upload', 'POST', 'athlete', 'athlete.record-training'],
      ['report.pdf', 'GET', 'own', 'report.release'],
      ['report.csv', 'GET', 'own', 'report.release'],
      ['squad.board', 'GET', 'squad', 'squad.board'],
    ]);
  });

  it('say whether the process runs and can serve', async () => {
    const health = await callRoute(world, null, 'GET', 'health');
    expect([health.status, await health.json(), health.headers.get('cache-control')]).toEqual([
      200,
      { status: 'ok' },
      'no-store',
    ]);
    expect((await callRoute(world, null, 'GET', 'ready')).status).toBe(200);
  });

  it('let nobody hand in a file for somebody else', async () => {
    const ben = await world.addAthlete('Ben');
    const other = await world.addClub('AC Autre');
    const statuses = [];
    for (const person of [null, ben, coach, other.owner])
      statuses.push((await callRoute(world, person, 'POST', path(), FILE)).status);
    // A coach may see an athlete who has an account, and not enter for them.
    expect(statuses).toEqual([401, 404, 403, 404]);
    expect((await world.callerFor(ana).run.list({ clubId: world.clubId, athleteId: ana.athleteId })).runs).toEqual([]);
  });

  it('refuse a request that another site sent', async () => {
    const answer = await callRoute(world, ana, 'POST', path(), FILE, { 'sec-fetch-site': 'cross-site' });
    expect(answer.status).toBe(403);
  });

  it('take a file from a form as well', async () => {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(FILE)]), 'run.fit');
    const encoded = new Response(form);
    const body = new Uint8Array(await encoded.arrayBuffer());
    const answer = await callRoute(world, ana, 'POST', path(), body, {
      'content-type': encoded.headers.get('content-type') ?? '',
    });
    expect([answer.status, ((await answer.json()) as { status: string }).status]).toEqual([201, 'stored']);
  });

  it('say what is wrong with a request without a file, or with one too large', async () => {
    const empty = await callRoute(world, ana, 'POST', path());
    expect([empty.status, await empty.json()]).toEqual([400, { message: 'Please choose a file to upload.' }]);
    const large = await upload(world, ana, new Uint8Array(25 * 1024 * 1024 + 1));
    expect([large.status, ((await large.json()) as { message: string }).message]).toEqual([
      400,
      expect.stringContaining('larger than 25 MB'),
    ]);
    expect((await upload(world, ana, new Uint8Array(0))).status).toBe(422);
  });

  it('know no other paths and no malformed ids', async () => {
    for (const unknown of ['', 'clubs', `clubs/${world.clubId}/reports/x/pdf`, `clubs/x/reports/x/pdf`]) {
      expect((await callRoute(world, ana, 'GET', unknown)).status).toBe(404);
    }
    expect((await callRoute(world, ana, 'GET', path())).status).toBe(404);
  });
});
