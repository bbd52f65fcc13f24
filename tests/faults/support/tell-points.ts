import { SEED } from './points.ts';

/** What a kill met. */
export interface PointReport {
  /** What was killed. */
  readonly target: string;
  /** Parts of the work that were done, and acknowledged, before the kill. */
  readonly acknowledged: number;
  readonly unanswered: number;
}

/** One line for the person at the console: how many kills, of what, and how much work they met. */
export function tellPoints(what: string, reports: readonly PointReport[], ms: number): void {
  const targets = new Map<string, number>();
  for (const { target } of reports) targets.set(target, (targets.get(target) ?? 0) + 1);
  const sum = (part: 'acknowledged' | 'unanswered'): number => reports.reduce((total, one) => total + one[part], 0);
  const met = reports.filter(({ unanswered }) => unanswered > 0).length;
  const kinds = [...targets].map(([target, times]) => `${target} ${times}`).join(', ');
  process.stdout.write(
    `${what}: ${reports.length} kills (${kinds}) in ${Math.round(ms / 1000)} s, seed ${SEED}; ` +
      `${met} met work under way: ${sum('acknowledged')} parts acknowledged before, ${sum('unanswered')} unanswered\n`,
  );
}
