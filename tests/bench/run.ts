import { execFileSync, spawnSync } from 'node:child_process';
import { cpus, loadavg, uptime } from 'node:os';
import type { Benchmark, Measurement } from './benchmark.ts';
import { bundled, fromSource } from './load-benchmark.ts';
import { SEED } from './population.ts';

// pnpm bench [--json] [NAME...]: measures, and exits with 1 when a goal is missed. Those that need a server run from source.
// Each runs in a process of its own (--alone): what one leaves behind in the engine would slow down the next.
const BENCHMARKS: Readonly<Record<string, (name: string) => Promise<Benchmark>>> = {
  'load-series': bundled,
  rules: bundled,
  'push-day': bundled,
  growth: bundled,
  assess: bundled,
  'role-transaction': fromSource,
  board: fromSource,
  'board-http': fromSource,
  'athlete-page': fromSource,
  'log-run': fromSource,
  tick: fromSource,
  'growth-history': fromSource,
  'growth-squad': fromSource,
  'growth-clubs': fromSource,
};

// As a server runs it; read when the benchmarks are loaded.
process.env['NODE_ENV'] = 'production';
const asJson = process.argv.includes('--json');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHMARKS, name));
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.join(', ')}.\n`);
  process.exit(1);
}

if (process.argv.includes('--alone')) for (const name of wanted) await runHere(name);
else {
  printMachine();
  if (!asJson) printRow(['name', 'product us', 'limit us', 'measured', 'goal', '']);
  for (const name of wanted.length > 0 ? wanted : Object.keys(BENCHMARKS)) runAlone(name);
  printMachine();
}

async function runHere(name: string): Promise<void> {
  const benchmark = await BENCHMARKS[name]?.(name);
  for (const measurement of (await benchmark?.run()) ?? []) {
    if (asJson) process.stdout.write(`${JSON.stringify(asRecord(measurement))}\n`);
    else printRow(cells(measurement));
    if (measurement.verdict === 'missed') process.exitCode = 1;
  }
}

function runAlone(name: string): void {
  const [script = ''] = process.argv.slice(1);
  const options = ['--alone', ...(asJson ? ['--json'] : [])];
  const { status } = spawnSync(process.execPath, [...process.execArgv, script, ...options, name], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

/** Beside the numbers, not among them: standard error. */
function printMachine(): void {
  const load = loadavg().map((one) => one.toFixed(2));
  process.stderr.write(
    `Node ${process.version}, V8 ${process.versions.v8}, ${cpus().length} cores, commit ${commit()}, seed ${SEED}, ` +
      `up ${Math.round(uptime() / 60)} min, load ${load.join(' ')}\n`,
  );
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

function asRecord({ what, value, ...rest }: Measurement) {
  return { ...rest, [what]: value };
}

function cells({ name, productMs, limitMs, what, value, goal, goalIs, verdict }: Measurement): readonly string[] {
  const us = (ms: number | null): string => (ms === null ? '' : (1000 * ms).toFixed(2));
  const goalText = `${goalIs === 'at most' ? '<=' : '>='} ${goal}`;
  return [name, us(productMs), us(limitMs), `${what} ${value.toFixed(2)}`, goalText, verdict];
}

function printRow([name = '', ...rest]: readonly string[]): void {
  process.stdout.write(`${name.padEnd(28)}${rest.map((text) => text.padStart(14)).join('')}\n`);
}
