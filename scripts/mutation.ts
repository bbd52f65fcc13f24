import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './app/tell.ts';
import { RULES_ROOT, mutationFolders } from './mutation/folders.ts';
import { mutateFolder } from './mutation/mutate-folder.ts';
import { folderScore, writeScore } from './mutation/score.ts';
import { runProgram } from './test/run-program.ts';

// pnpm mutation [folder ...]: how many small faults planted in packages/rules its tests find. Without a folder all, one
// after another; what an earlier run found out is not run again. FRESHLEGS_MUTATION_WORKERS: how many at a time.
const all = mutationFolders();
const shared = process.env['FRESHLEGS_SHARED'] ?? join(import.meta.dirname, '../../shared');
const withCases = existsSync(join(shared, 'evidence/vignettes-blood.json'));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((folder) => !all.includes(folder));
const workers = Number(process.env['FRESHLEGS_MUTATION_WORKERS'] ?? 1);

if (unknown.length > 0) {
  say(`No such folder: ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const folder of wanted.length > 0 ? wanted : all) {
    say(`Mutating ${folder}`);
    const results = await mutateFolder(folder, workers);
    const score = folderScore({ folder, date: new Date().toLocaleDateString('sv'), withCases }, results);
    await writeScore(join(RULES_ROOT, 'mutation-score.json'), score);
    say(JSON.stringify(score));
    await runProgram('pnpm', ['methods'], { cwd: join(import.meta.dirname, '..') });
  }
  say('The scores are in packages/rules/mutation-score.json and docs/methods.md.');
}
