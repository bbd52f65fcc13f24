/* Prints how often the planted cause comes first, and how often healthy athletes are prompted: `pnpm planted [SEED]`. */
import { judgeHealthy } from './judge-healthy.ts';
import { judgePlanted, plantedRows } from './judge-planted.ts';
import { SEED } from './seed.ts';

const [seed = SEED, detail] = process.argv.slice(2);
const ATHLETES = 500;
const percent = (value: number): string => value.toFixed(1).padStart(6);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const judged = judgePlanted(seed, ATHLETES);
say(`Seed ${seed}\n\n${'planted cause'.padEnd(26)} athletes  first %  top 3 %`);
for (const by of detail === '--stories' ? (['cause', 'story'] as const) : (['cause'] as const)) {
  for (const { cause, athletes, firstPercent, topThreePercent } of plantedRows(judged, by)) {
    say(`${cause.padEnd(26)} ${String(athletes).padStart(8)}   ${percent(firstPercent)}   ${percent(topThreePercent)}`);
  }
}

const { athleteMonths, raised, monthsWithPrompt } = judgeHealthy(seed, ATHLETES, 1);
say(`\n${ATHLETES} healthy athletes, judged every day`);
say(`athlete-months ${athleteMonths}, prompts ${raised.length}, months with a prompt ${monthsWithPrompt}`);
say(`prompts per 100 athlete-months ${((100 * raised.length) / athleteMonths).toFixed(2)}`);
for (const code of [...new Set(raised.map((one) => one.code))].toSorted()) {
  say(`  ${code.padEnd(32)} ${raised.filter((one) => one.code === code).length}`);
}
