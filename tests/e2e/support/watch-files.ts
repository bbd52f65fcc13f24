import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Files that watches wrote lie beside the checkout; they are not part of the repository. */
const shared = process.env['FRESHLEGS_SHARED'] ?? join(import.meta.dirname, '../../../../shared');
const folder = join(shared, 'data', 'activities');

/** Why the steps with real watch files are skipped; null when they are there. */
export const watchFilesMissing: string | null = existsSync(folder)
  ? null
  : `No watch files in ${folder}: FRESHLEGS_SHARED names the folder that holds data/activities.`;

export const watchFile = (name: string): string => join(folder, name);
