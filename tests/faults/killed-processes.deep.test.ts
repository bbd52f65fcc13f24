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
import { unsoundDerived, type Scene } from './support/soundness.ts';
import { tellPoints, type PointReport } from './support/tell-points.ts';
import { killWhileTicking, undisturbedTickMs } from './support/tick-point.ts';
import { firstVersions } from './support/whole-facts.ts';
import { killWhileWriting } from './support/write-point.ts';

/** Derived rows are computed anew and compared after so many kills. */
const EVERY = 5;

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
  await forEachPoint('logging', async () => {
    const target = by.oneOf(['dashboard', 'dashboard', 'server', 'server', 'session'] as const);
    return killWhileWriting(scene, scene.athletes.map((athlete) => entries.logged(athlete)), target, by);
  });
});

test(`importing: ${POINTS.importing} kills lose, double and halve nothing`, async () => {
  const by = chance(SEED + 2);
  const entries = new Entries(by, scene.book);
  await forEachPoint('importing', async () => {
    const target = by.oneOf(['dashboard', 'dashboard', 'server', 'server', 'session'] as const);
    const files = scene.athletes.map((athlete) => entries.recorded(athlete));
    // Some are handed in twice at the same moment.
    const twice = files.filter(() => by.happens(0.25));
    return killWhileWriting(scene, [...files, ...twice], target, by);
  });
});

test(`ticking: ${POINTS.ticking} kills leave no athlete behind and no prompt doubled`, async () => {
  const by = chance(SEED + 3);
  const entries = new Entries(by, scene.book);
  const undisturbedMs = Math.max(await undisturbedTickMs(scene), await undisturbedTickMs(scene));
  await forEachPoint('ticking', async () => {
    const target = by.oneOf(['worker', 'worker', 'worker', 'server', 'session', 'dashboard'] as const);
    const writes = scene.athletes.filter(() => by.happens(0.5)).map((athlete) => entries.logged(athlete));
    return killWhileTicking(scene, writes, target, undisturbedMs, by);
  });
});

async function forEachPoint(what: keyof typeof POINTS, point: () => Promise<PointReport>): Promise<void> {
  const fromMs = performance.now();
  const reports: PointReport[] = [];
  for (let number = 1; number <= POINTS[what]; number++) {
    reports.push(await point());
    if (number % EVERY === 0) expect(await unsoundDerived(scene), `after ${number} kills`).toEqual([]);
  }
  tellPoints(what, reports, performance.now() - fromMs);
  expect(reports).toHaveLength(POINTS[what]);
}
