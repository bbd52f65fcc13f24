import { readFileSync } from 'node:fs';

/** The typeface of the page; it covers Latin, Greek and Cyrillic names. */
const FILES = {
  regular: '400Regular/Inter_400Regular.ttf',
  bold: '600SemiBold/Inter_600SemiBold.ttf',
} as const;

let loaded: { readonly regular: Uint8Array; readonly bold: Uint8Array } | undefined;

/** Reads the font files once. */
export function fonts(): { readonly regular: Uint8Array; readonly bold: Uint8Array } {
  // Asked of Node itself: a bundler would look for the files while building, and not find them when running.
  const { resolve } = process.getBuiltinModule('node:module').createRequire(import.meta.url);
  const read = (file: string) => new Uint8Array(readFileSync(resolve(`@expo-google-fonts/inter/${file}`)));
  return (loaded ??= { regular: read(FILES.regular), bold: read(FILES.bold) });
}
