import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApps } from '@freshlegs/scripts/build-apps';
import { chance } from '../bench/chance.ts';
import { arrangeClubs } from './support/arrange-clubs.ts';
import { openBook } from './support/book.ts';
import { root } from './support/child-process.ts';
import { Entries } from './support/entries.ts';
import { createInstallation, type Installation } from './support/installation.ts';
import { lookBehind } from './support/look-behind.ts';
import { POINTS, SEED } from './support/points.ts';
import { unsoundDerived, type Scene } from './support/soundness.ts';
import { killWhileTicking, undisturbedTickMs } from './support/tick-point.ts';
import { firstVersions } from './support/whole-facts.ts';
import { killWhileWriting, type PointReport } from './support/write-point.ts';

/** Derived rows are compared after so many kills. */
const EVERY = 5;

let installation: Installation | undefined;
let scene: Scene;
const chanceOf = (offset: number) => chance(SEED + offset);

beforeAll(async () => {
  await buildApps(root, new AbortController().signal);
  installation = await createInstallation();
  const athletes = await arrangeClubs(installation);
  const first = await lookBehind(installation.database.ownerUrl, firstVersions);
  scene = { installation, athletes, book: openBook(), first };
}, 600_000);
afterAll(async () => installation?.remove(), 120_000);

test(`logging: ${POINTS.logging} kills lose, double and halve nothing`, async () => {
  const by = chanceOf(1);
  const entries = new Entries(by);
  const reports: PointReport[] = [];
  for (let point = 1; point <= POINTS.logging; point++) {
    const target = by.oneOf(['dashboard', 'dashboard', 'server', 'server', 'session'] as const);
    const isSettled = ({ key }: { readonly key: string }) => scene.book.entries.get(key)?.unanswered.length === 0;
    const writes = scene.athletes.map((athlete) => entries.logged(athlete, isSettled));
    reports.push(await killWhileWriting(scene, writes, target, by));
    console.log(point, JSON.stringify(reports.at(-1)), Math.round(performance.now()));
    if (point % EVERY === 0) expect(await unsoundDerived(scene)).toEqual([]);
  }
});
