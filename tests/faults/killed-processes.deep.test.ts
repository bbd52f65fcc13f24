import { buildApps } from '@freshlegs/scripts/build-apps';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chance } from '../bench/chance.ts';
import { arrangeClubs } from './support/arrange-clubs.ts';
import { openBook } from './support/book.ts';
import { root } from './support/child-process.ts';
import { Entries } from './support/entries.ts';
import { createInstallation, type Installation } from './support/installation.ts';
import { lookBehind } from './support/look-behind.ts';
import { POINTS, SEED } from './support/points.ts';
import { runPoints } from './support/run-points.ts';
import { untilReady } from './support/kill.ts';
import { spend } from './support/outage.ts';
import { unsoundDerived, unsoundFacts, type Scene } from './support/soundness.ts';
import { killWhileTicking, undisturbedTickMs, untilTicked } from './support/tick-point.ts';
import { askForTick, forgetDerived } from './support/ticking.ts';
import { until } from './support/until.ts';
import { firstVersions } from './support/whole-facts.ts';
import { PRIVATE } from './support/write.ts';
import { killWhileWriting } from './support/write-point.ts';

/** Nobody minds waiting so long. */
const AT_ONCE_S = 5;

let installation: Installation | undefined;
let scene: Scene;

beforeAll(async () => {
  await buildApps(root, new AbortController().signal);
  installation = await createInstallation();
  const athletes = await arrangeClubs(installation);
  const first = await lookBehind(installation.database.ownerUrl, firstVersions);
  scene = { installation, athletes, book: openBook(), first };
}, 600_000);
afterAll(async () => installation?.remove(), 120_000);

test(`logging: ${POINTS.logging} kills lose, double and halve nothing`, async () => {
  const by = chance(SEED + 1);
  const entries = new Entries(by, scene.book);
  const reports = await runPoints(scene, 'logging', async () => {
    const target = by.oneOf(['dashboard', 'dashboard', 'server', 'server', 'session'] as const);
    return killWhileWriting(
      scene,
      scene.athletes.map((athlete) => entries.logged(athlete)),
      target,
      by,
    );
  });
  expect(reports).toHaveLength(POINTS.logging);
});

test(`importing: ${POINTS.importing} kills lose, double and halve nothing`, async () => {
  const by = chance(SEED + 2);
  const entries = new Entries(by, scene.book);
  const reports = await runPoints(scene, 'importing', async () => {
    const target = by.oneOf(['dashboard', 'dashboard', 'server', 'server', 'session'] as const);
    const files = scene.athletes.map((athlete) => entries.recorded(athlete));
    // Some are handed in twice at the same moment.
    const twice = files.filter(() => by.happens(0.25));
    return killWhileWriting(scene, [...files, ...twice], target, by);
  });
  expect(reports).toHaveLength(POINTS.importing);
});

test(`ticking: ${POINTS.ticking} kills leave no athlete behind and no prompt doubled`, async () => {
  const by = chance(SEED + 3);
  const entries = new Entries(by, scene.book);
  const undisturbedMs = Math.max(await undisturbedTickMs(scene), await undisturbedTickMs(scene));
  const reports = await runPoints(scene, 'ticking', async () => {
    const target = by.oneOf(['worker', 'worker', 'worker', 'server', 'session', 'dashboard'] as const);
    const writes = scene.athletes.filter(() => by.happens(0.5)).map((athlete) => entries.logged(athlete));
    return killWhileTicking(scene, writes, target, undisturbedMs, by);
  });
  expect(reports).toHaveLength(POINTS.ticking);
});

test('a database that is away for 30 s: clear words meanwhile, recovery by itself', async () => {
  const { installation: ours, athletes, book } = scene;
  const { ownerUrl, kill, startAgain } = ours.database;
  const entries = new Entries(chance(SEED + 5), book);
  await lookBehind(ownerUrl, forgetDerived);
  ours.startWorker();
  await untilTicked(scene);
  const processes = [ours.dashboard(), ours.worker()];

  await kill();
  const met = await spend(30, scene, () => [
    ...athletes.map((one) => entries.logged(one)),
    ...athletes.slice(0, 2).map((one) => entries.recorded(one)),
  ]);
  for (const outcome of met.writes) {
    expect(outcome?.status).toBe(503);
    expect(outcome?.body).toContain('The database does not answer at the moment. Please try again in a minute');
  }
  // The page's own error boundary says the rest.
  for (const page of met.pages) expect(page?.status).toBe(500);
  for (const url of met.signIns) expect(new URL(url).searchParams.get('error')).toMatch(/Please try again/);
  const slowestMs = Math.max(...[...met.writes, ...met.pages].map((outcome) => outcome?.ms ?? Infinity));
  expect(slowestMs).toBeLessThan(AT_ONCE_S * 1000);
  expect([[...met.ready], [...met.health]]).toEqual([[503], [200]]);

  await startAgain();
  const fromMs = performance.now();
  await untilReady(ours);
  await Promise.race(
    met.unanswered.map(async (write) => until('anything is kept', AT_ONCE_S, async () => book.send(write))),
  );
  const backMs = performance.now() - fromMs;
  await Promise.all(met.unanswered.map(async (write) => until('everything is kept', 60, async () => book.send(write))));
  const keptMs = performance.now();
  await lookBehind(ownerUrl, forgetDerived);
  await lookBehind(ownerUrl, askForTick);
  await untilTicked(scene);
  process.stdout.write(
    `away for 30 s: ${met.writes.length} requests told so, the slowest after ${Math.round(slowestMs)} ms; ` +
      `writes kept ${Math.round(backMs)} ms after it was back, ticked ${Math.round(performance.now() - keptMs)} ms after\n`,
  );
  expect([...(await unsoundFacts(scene)), ...(await unsoundDerived(scene))]).toEqual([]);
  expect(processes.map((one) => one.isAlive())).toEqual([true, true]);
  expect([ours.dashboard(), ours.worker()]).toEqual(processes);
});

test('nothing that people entered stands in any log', () => {
  const logs = scene.installation.logs();
  expect(logs.length).toBeGreaterThan(1000);
  expect(logs).not.toContain(PRIVATE.note);
  expect(logs).not.toContain(String(PRIVATE.massPreG));
});
