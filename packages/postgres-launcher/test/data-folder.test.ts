import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDataFolder } from '../src/index.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'freshlegs-folder-'));
  chmodSync(root, 0o755);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('without a choice it is .data beside the checkout, made when absent', async () => {
  expect(await openDataFolder({ root, chosen: undefined })).toBe(join(root, '.data'));
  expect(statSync(join(root, '.data')).isDirectory()).toBe(true);
});

test('a chosen folder is made with all its parents; a relative one starts at the checkout', async () => {
  expect(await openDataFolder({ root, chosen: 'a/b' })).toBe(join(root, 'a', 'b'));
  expect(statSync(join(root, 'a', 'b')).isDirectory()).toBe(true);
});

test('a file, something below a file, and a place without folders are told in one sentence', async () => {
  const file = join(root, 'file');
  writeFileSync(file, '');
  await expect(openDataFolder({ root, chosen: file })).rejects.toThrow(/cannot be used \(it is not a folder\)/);
  await expect(openDataFolder({ root, chosen: join(file, 'x') })).rejects.toThrow(/cannot be used \(ENOTDIR/);
  if (process.platform !== 'linux') return;
  await expect(openDataFolder({ root, chosen: '/proc/freshlegs' })).rejects.toThrow(/cannot be used \(ENOENT/);
});
