import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Things } from './arrange-club.ts';

const root = join(import.meta.dirname, '../../../apps/dashboard/src/app/c');

/** The address of every page of a club, as the folders of the dashboard have them, about these things. */
export function clubPages(things: Things): string[] {
  const known: Readonly<Record<string, string>> = { ...things, name: 'cecs' };
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('page.tsx'))
    .map((file) => `/c/${file.split(sep).slice(0, -1).join('/')}`)
    .map((pattern) =>
      pattern.replaceAll(/\[(\w+)\]/g, (_, name: string) => {
        const value = known[name];
        if (value === undefined) throw new Error(`Nothing stands for [${name}] of the page ${pattern}.`);
        return value;
      }),
    );
}
