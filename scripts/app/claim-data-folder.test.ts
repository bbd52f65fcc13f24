import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimDataFolder, dataFolderUser } from './claim-data-folder.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'freshlegs-claim-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

test('a data folder has one user at a time', () => {
  const release = claimDataFolder(dataDir);
  expect(dataFolderUser(dataDir)).toBe(process.pid);
  expect(() => claimDataFolder(dataDir)).toThrow(/already runs on the data folder/);
  release();
  expect(dataFolderUser(dataDir)).toBeUndefined();
});

test('the claim of a killed process does not count, even when its number was given away again', () => {
  const file = join(dataDir, 'running.json');
  writeFileSync(file, JSON.stringify({ pid: 2 ** 30, processStart: '1' }));
  expect(dataFolderUser(dataDir)).toBeUndefined();
  writeFileSync(file, JSON.stringify({ pid: process.pid, processStart: 'of an earlier process' }));
  expect(dataFolderUser(dataDir)).toBeUndefined();
  writeFileSync(file, 'half a fi');
  expect(dataFolderUser(dataDir)).toBeUndefined();
});
