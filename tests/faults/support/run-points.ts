import { POINTS } from './points.ts';
import { unsoundDerived, type Scene } from './soundness.ts';
import { tellPoints, type PointReport } from './tell-points.ts';

/** What is derived is computed anew and compared after so many kills. */
const EVERY = 5;

/** Goes through all points of a kind and says how they went. Throws near the first kill that left something wrong. */
export async function runPoints(
  scene: Scene,
  what: keyof typeof POINTS,
  point: () => Promise<PointReport>,
): Promise<readonly PointReport[]> {
  const fromMs = performance.now();
  const reports: PointReport[] = [];
  while (reports.length < POINTS[what]) {
    reports.push(await point());
    const wrong = reports.length % EVERY === 0 ? await unsoundDerived(scene) : [];
    if (wrong.length > 0) throw new Error(`After ${reports.length} kills:\n${wrong.join('\n')}`);
  }
  tellPoints(what, reports, performance.now() - fromMs);
  return reports;
}
