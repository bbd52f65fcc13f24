/*
 * Prints how often the planted cause comes first, and how often healthy athletes are prompted:
 * `pnpm planted [SEED] [--stories] [--daily]`. Healthy athletes are judged once a week; every day takes minutes.
 */
import { judgeHealthy } from './judge-healthy.ts';
import { judgePlanted, plantedRows } from './judge-planted.ts';
import { SEED } from './seed.ts';

const asked = process.argv.slice(2);
const seed = asked.find((word) => !word.startsWith('--')) ?? SEED;
const ATHLETES = 500;
const percent = (value: number): string => value.toFixed(1).padStart(6);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const judged = judgePlanted(seed, ATHLETES);
say(`Seed ${seed}\n\n${'planted cause'.padEnd(26)} athletes  first %  top 3 %`);
for (const by of asked.includes('--stories') ? (['cause', 'story'] as const) : (['cause'] as const)) {
  for (const { cause, athletes, firstPercent, topThreePercent } of plantedRows(judged, by)) {
    say(`${cause.padEnd(26)} ${String(athletes).padStart(8)}   ${percent(firstPercent)}   ${percent(topThreePercent)}`);
  }
}

const everyDays = asked.includes('--daily') ? 1 : 7;
const { athleteMonths, raised, monthsWithPrompt } = judgeHealthy(seed, ATHLETES, everyDays);
say(`\n${ATHLETES} healthy athletes, judged ${everyDays === 1 ? 'every day' : 'once a week'}, doctor_weeks and above`);
say('athlete-months  prompts  months with a prompt      %');
const share = percent((100 * monthsWithPrompt) / athleteMonths);
say(
  `${String(athleteMonths).padStart(14)} ${String(raised.length).padStart(8)} ${String(monthsWithPrompt).padStart(21)} ${share}`,
);
for (const code of [...new Set(raised.map((one) => one.code))].toSorted()) {
  say(`  ${code.padEnd(32)} ${raised.filter((one) => one.code === code).length}`);
}
