import { BLOOD_SOURCES } from './blood/sources.ts';
import { LOAD_SOURCES } from './load-sources.ts';

/** Where a number or statement comes from. `read`: at the source, `quoted`: on a page quoting it, `known`: from the literature, not re-read. */
export interface Source {
  readonly title: string;
  readonly citation: string;
  readonly url: string | null;
  readonly status: 'read' | 'quoted' | 'known';
}

/** The bibliography by id. */
export const SOURCES = { ...LOAD_SOURCES, ...BLOOD_SOURCES } as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
