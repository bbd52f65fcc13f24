import { type Benchmark, type Measurement, measure } from './benchmark.ts';
import { roleTransaction } from './role-transaction.ts';

// pnpm bench [--json] [NAME...]: measures, and exits with 1 when a goal is missed.
const benchmarks: readonly Benchmark[] = [roleTransaction];

const asJson = process.argv.includes('--json');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = wanted.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name));
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.join(', ')}.\n`);
  process.exit(1);
}

if (!asJson) printRow(['name', 'product ms', 'limit ms', 'ratio', 'goal']);
for (const benchmark of benchmarks.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const measurement = await measure(benchmark);
  if (asJson) process.stdout.write(`${JSON.stringify(measurement)}\n`);
  else printRow(cells(measurement));
  if (measurement.ratio > measurement.goal) process.exitCode = 1;
}

function cells({ name, productMs, limitMs, ratio, goal }: Measurement): readonly string[] {
  return [name, productMs.toFixed(3), limitMs.toFixed(3), ratio.toFixed(2), `<= ${goal}`];
}

function printRow([name = '', ...numbers]: readonly string[]): void {
  process.stdout.write(`${name.padEnd(24)}${numbers.map((text) => text.padStart(12)).join('')}\n`);
}
