import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LADDER } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { RULES } from '../src/causes/registry.ts';
import { firesWhen } from '../src/methods/fires-when.ts';
import { LOAD_MEASURES } from '../src/metrics/load-series.ts';
import { methodsFile, methodsMarkdown } from '../src/methods/methods-markdown.ts';
import { numberOf } from '../src/methods/parameter-words.ts';
import { SIGN_OFFS, reviewWords, signOffProblems } from '../src/methods/sign-off.ts';
import { SOURCES } from '../src/sources.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const methods = methodsMarkdown();

describe('docs/methods.md', () => {
  it('tells who opens the file that it is written by a command; the page /methods does not', () => {
    expect(methodsFile()).toMatch(/^<!-- .*changes by hand are lost/);
    expect(methods).not.toContain('changes by hand');
    expect(methodsFile()).toContain(methods);
  });

  it('says how every load measure is computed, and that week against month weighs nothing', () => {
    for (const measure of [...LOAD_MEASURES, 'Edwards', 'Lucia', 'Graded distance']) expect(methods).toContain(measure);
    // 1.3: 0.64 e^(1.92x) for men, 0.86 e^(1.67x) for women; 1.6: C(0) 3.600, C(+0.10) 5.968, C(-0.10) 2.152.
    expect(methods).toContain('0.64 × e^(1.92 x) for men');
    expect(methods).toContain('0.86 × e^(1.67 x) for women');
    expect(methods).toContain('C(0) = 3.6, C(+10 %) = 5.97, C(−10 %) = 2.15');
    expect(methods).toMatch(/Its weight is 0/);
  });

  it('is what the rules say today; else run `pnpm methods`', () => {
    expect(read('docs/methods.md') === methodsFile()).toBe(true);
  });

  it('says first what it is for and what it is not', () => {
    expect(methods.match(/^## .+$/gm)?.[0]).toBe('## Intended use and limits');
    expect(methods).toContain('It is **not a medical device**');
  });

  it('has each rule once, with its version, review, criticism and minimum data', () => {
    for (const rule of RULES) {
      const start = `\n\`${rule.id}\`, version ${rule.version}, ${reviewWords(rule, SIGN_OFFS)}.\n`;
      expect([rule.id, methods.split(start).length]).toEqual([rule.id, 2]);
      const section = methods.split(start)[1]?.split('\n#')[0] ?? '';
      expect(section).toContain(`- Minimum data: ${rule.minimumData}\n`);
      expect(section).toContain(`- Criticism: ${rule.criticism}\n`);
      for (const code of rule.codes) expect(section).toContain(`| \`${code}\` | ${rule.text[code]?.title} | `);
      for (const [name, { meaning }] of Object.entries(rule.parameters)) {
        expect(section).toMatch(new RegExp(`^\\| \`${name}\` \\| [-0-9.]+ \\| .+ \\| `, 'm'));
        expect(section).toContain(meaning);
      }
    }
  });

  it('has each cause of the ladder, also the one without a rule', () => {
    for (const { title } of LADDER) expect(methods).toContain(`\n### ${title}\n`);
    expect(methods).toContain('### Salts\n\nNo rule: there is no sound measure');
  });

  it('has each source with its link and the rules that take a number from it', () => {
    for (const [id, { url }] of Object.entries(SOURCES)) {
      const row = methods.split('\n').find((line) => line.startsWith(`| \`${id}\` | `)) ?? '';
      expect([id, row.includes(url ?? '|')]).toEqual([id, true]);
    }
    // The three lines of 2.7 come from Frandsen 2025.
    expect(methods).toMatch(/^\| `frandsen-2025` \| .+ \| read at the source \| .*`load-spike`/m);
  });

  it('writes the numbers of the spike rule (2.7: 1.10, 1.30, 2.00 of the longest run in 30 days)', () => {
    expect(methods).toContain('was more than 1.1 and up to 1.3 times the longest run of the 30 days before it.');
    expect(methods).toContain(
      '| `large` | 2 | ratio | Ratio above which a jump is large | `frandsen-2025` | good evidence (B) |',
    );
  });

  it('leaves no placeholder, undefined or exponent', () => {
    expect(methods).not.toMatch(/\{\w+\}|undefined|NaN|\de-\d/);
  });
});

describe('what fires a code', () => {
  it('is said for each code, and no two codes of a rule are said alike but those of medicines', () => {
    for (const rule of RULES.filter(({ id }) => id !== 'medicine-that-can-tire')) {
      const said = rule.codes.map((code) => firesWhen(rule, code));
      expect(said.every((sentence) => sentence.endsWith('.'))).toBe(true);
      expect(new Set(said).size).toBe(rule.codes.length);
    }
  });

  it('refuses a number that the rule does not have', () => {
    expect(() => firesWhen({ id: 'load-spike', parameters: {} }, 'L.SPIKE.LARGE')).toThrow(RangeError);
  });

  it('writes numbers with their unit, without exponent', () => {
    expect(numberOf({ value: 0.000_000_3, unit: 'g/L per m2' })).toBe('0.0000003 g/L per m²');
    expect(numberOf({ value: 1.1, unit: '1' })).toBe('1.1');
    expect(numberOf({ value: 30, unit: 'ug/L' })).toBe('30 µg/L');
  });
});

describe('sign-off.json', () => {
  const entry = { rule: 'load-spike', version: 1, reviewer: 'A. Physician', date: '2026-05-01' };
  const spike = { id: 'load-spike', version: 1 };

  it('names rules and versions that exist, a reviewer and a date', () => {
    expect(signOffProblems(SIGN_OFFS, RULES)).toEqual([]);
    expect(signOffProblems([entry], RULES)).toEqual([]);
  });

  it.each([
    [{ rule: 'no-such-rule' }, 'Entry 1 (no-such-rule, version 1): there is no such rule.'],
    [{ version: 99 }, 'Entry 1 (load-spike, version 99): the rule has versions 1 to 1.'],
    [{ version: 0 }, 'Entry 1 (load-spike, version 0): the rule has versions 1 to 1.'],
    [{ reviewer: ' ' }, 'Entry 1 (load-spike, version 1): no reviewer.'],
    [{ date: '2026-02-30' }, 'Entry 1 (load-spike, version 1): 2026-02-30 is no date.'],
  ])('refuses %o', (wrong, sentence) => {
    const rules = RULES.slice(0, 1).map((rule) => ({ ...rule, ...spike }));
    expect(signOffProblems([{ ...entry, ...wrong }], rules)).toEqual([sentence]);
  });

  it('a rule is reviewed in the version that was signed, and in no other', () => {
    expect(reviewWords(spike, [])).toBe('not yet reviewed by a physician');
    expect(reviewWords(spike, [entry])).toBe('reviewed by A. Physician on 2026-05-01');
    expect(reviewWords({ ...spike, version: 2 }, [entry])).toBe(
      'not yet reviewed by a physician (version 1 was, by A. Physician on 2026-05-01)',
    );
    expect(reviewWords({ ...spike, id: 'monotony' }, [entry])).toBe('not yet reviewed by a physician');
  });

  it('shows in the methods', () => {
    const version = RULES.find(({ id }) => id === 'load-spike')?.version ?? 0;
    const signed = methodsMarkdown([{ ...entry, version }]);
    expect(signed).toContain(`\`load-spike\`, version ${version}, reviewed by A. Physician on 2026-05-01.`);
    expect(signed).toContain(`Reviewed by a physician: 1 of ${RULES.length} rules.`);
  });
});

describe('docs/comparison.md', () => {
  const rows = read('docs/comparison.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (input|-)/i.test(line));

  it('names for each row a test that exists', () => {
    expect(rows).toHaveLength(18);
    for (const row of rows) {
      const [, file = '', name = ''] = /`([\w-]+\.test\.ts)`: "(.+?)" \|$/.exec(row.replaceAll(/ +\|$/g, ' |')) ?? [];
      const path = join(import.meta.dirname, file);
      expect([row, file !== '' && existsSync(path)]).toEqual([row, true]);
      expect([name, readFileSync(path, 'utf8').includes(name)]).toEqual([name, true]);
    }
  });
});
