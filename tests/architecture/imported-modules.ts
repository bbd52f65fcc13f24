const patterns = [
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])([^'"\n]+)\1/gm,
  /^\s*import\s*(['"])([^'"\n]+)\1/gm,
  /\b(?:import|require)\s*\(\s*(['"])([^'"\n]+)\1/g,
  /^\s*declare module\s*(['"])([^'"\n]+)\1/gm,
];

/** The module names that a source text imports in any way, types included. */
export function importedModules(text: string): readonly string[] {
  const code = withoutComments(text);
  const names = patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[2] ?? ''));
  return [...new Set(names)];
}

/** Removes comments; a `//` inside a URL stays, because it follows a colon. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[^:'"`])\/\/[^\n]*/g, '$1');
}

/** The package a module name belongs to: `@a/b/c` is of `@a/b`, `x/y` of `x`. */
export function packageOf(moduleName: string): string {
  return moduleName
    .split('/')
    .slice(0, moduleName.startsWith('@') ? 2 : 1)
    .join('/');
}
