import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The typeface of the page; it covers Latin, Greek and Cyrillic names. */
const FILES = {
  regular: '400Regular/Inter_400Regular.ttf',
  bold: '600SemiBold/Inter_600SemiBold.ttf',
} as const;

let loaded: { readonly regular: Uint8Array; readonly bold: Uint8Array } | undefined;

/** Reads the font files once. */
export function fonts(): { readonly regular: Uint8Array; readonly bold: Uint8Array } {
  const require = createRequire(import.meta.url);
  const read = (file: string) => new Uint8Array(readFileSync(require.resolve(['@expo-google-fonts/inter', file].join('/'))));
  return (loaded ??= { regular: read(FILES.regular), bold: read(FILES.bold) });
}
