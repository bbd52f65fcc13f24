/* Prints the assessment of one case (`pnpm --silent assess < case.json`), or with --lines of one case a line. */
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { assessCase } from './assess-case.ts';

/** A parser's own message quotes what it read: it is not passed on. */
function messageOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'The case is not valid JSON.';
  return error instanceof Error ? error.message : 'The case cannot be read.';
}

function answer(line: string): { readonly json: string; readonly ok: boolean } {
  try {
    return { json: JSON.stringify(assessCase(JSON.parse(line))), ok: true };
  } catch (error) {
    return { json: JSON.stringify({ error: messageOf(error) }), ok: false };
  }
}

/** Output goes out in large pieces: one write a line would take longer than the judging. */
async function answerLines(): Promise<void> {
  let pending = '';
  const flush = async (): Promise<void> => {
    const ready = process.stdout.write(pending);
    pending = '';
    if (!ready) await new Promise((resolve) => process.stdout.once('drain', resolve));
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    pending += `${answer(line).json}\n`;
    if (pending.length > 1 << 16) await flush();
  }
  await flush();
}

if (process.argv.includes('--lines')) {
  await answerLines();
} else {
  const { json, ok } = answer(await text(process.stdin));
  process.stdout.write(`${json}\n`);
  if (!ok) process.exitCode = 1;
}
