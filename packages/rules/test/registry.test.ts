import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAUSE_IDS, FINDING_CODES, LADDER, RETIRED_CODES } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { BLOOD_RULES } from '../src/blood/rules.ts';
import { LOAD_RULES } from '../src/causes/load-rules.ts';
import { CODES_OF_CAUSE, RULES, ruleOfCode, ruleTitle } from '../src/causes/registry.ts';
import { SOURCES } from '../src/sources.ts';
import lock from '../src/ruleset.lock.json' with { type: 'json' };
import { lockOf } from './lock-of.ts';

const SRC = join(import.meta.dirname, '../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const nameOf = (file: string): string => file.split('/').at(-1)?.replace('.ts', '') ?? '';

describe('a rule does not exist until it is registered, tested and documented', () => {
  it('every finding code belongs to exactly one rule', () => {
    for (const code of FINDING_CODES)
      expect([code, RULES.filter((rule) => rule.codes.includes(code)).length]).toEqual([code, 1]);
  });

  it('every code has its texts, and no text is without its code', () => {
    for (const rule of RULES) expect(Object.keys(rule.text).toSorted()).toEqual([...rule.codes].toSorted());
  });

  it('ids are unique; the file is named after the rule', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    const names = new Set(files.map(nameOf));
    // Two rules share their file's name with a reading: the file says what it looks at.
    for (const { id } of RULES) expect([id, names.has(id) || names.has(id.replace(/-low$/, ''))]).toEqual([id, true]);
  });

  it('every file that defines a rule is registered', () => {
    const defines = /^export const \w+(: RuleDoc = \{| = (defineRule|redFlag|medicalPattern)\(\{)$/m;
    const defining = files.filter((file) => defines.test(readFileSync(join(SRC, file), 'utf8')));
    expect(defining).toHaveLength(RULES.length);
    expect(RULES).toHaveLength(LOAD_RULES.length + BLOOD_RULES.length);
  });

  it('every rule says where it comes from, what it needs and what speaks against it', () => {
    // A question about the data themselves rests on no study.
    const unsourced = RULES.filter(({ sources }) => sources.length === 0);
    expect(unsourced.map(({ id }) => id)).toEqual(['blood-data-query']);
    for (const rule of RULES) {
      for (const id of rule.sources) expect(SOURCES).toHaveProperty(id);
      expect(rule.minimumData).not.toBe('');
      expect(rule.criticism).not.toBe('');
      for (const { unit, meaning, value } of Object.values(rule.parameters)) {
        expect(unit).not.toBe('');
        expect(meaning).not.toBe('');
        expect(Number.isFinite(value)).toBe(true);
      }
    }
  });

  it('every cause but electrolytes, which has no sound measure, has rules', () => {
    const empty = CAUSE_IDS.filter((cause) => CODES_OF_CAUSE[cause].length === 0);
    expect(empty).toEqual(['electrolytes']);
    expect(LADDER).toHaveLength(CAUSE_IDS.length);
  });

  it('finds a rule by code and its title by id', () => {
    expect(ruleOfCode('L.SPIKE.LARGE')?.id).toBe('load-spike');
    expect(ruleTitle('load-spike')).toBe('One run much longer than usual');
    expect(ruleTitle('retired-rule')).toBe('retired-rule');
  });
});

describe('ruleset.lock.json', () => {
  it('a code that was public stays: in a rule, or in the list of retired codes', () => {
    const known = new Set<string>([...FINDING_CODES, ...RETIRED_CODES.map(({ code }) => code)]);
    expect(
      Object.values(lock)
        .flatMap(({ codes }: { codes: readonly string[] }) => codes)
        .filter((code) => !known.has(code)),
    ).toEqual([]);
    // Nothing is retired and alive.
    expect(RETIRED_CODES.filter(({ code }) => (FINDING_CODES as readonly string[]).includes(code))).toEqual([]);
  });

  it('a changed parameter needs a new version of its rule: raise it, then update the lock with `-u`', async () => {
    const now = lockOf(RULES);
    const locked: Readonly<Record<string, { version: number; parameters: string } | undefined>> = lock;
    const changed = Object.entries(now).filter(
      ([id, { parameters }]) => locked[id] !== undefined && locked[id].parameters !== parameters,
    );
    expect(changed.filter(([id, { version }]) => locked[id]?.version === version)).toEqual([]);
    await expect(`${JSON.stringify(now, null, 2)}\n`).toMatchFileSnapshot('../src/ruleset.lock.json');
  });
});
