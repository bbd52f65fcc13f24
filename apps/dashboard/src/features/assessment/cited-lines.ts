import type { AthletePage } from './views.ts';

export type CitedLine = NonNullable<AthletePage['findings'][number]['evidence'][number]['comparedWith']>;
type Compared = Pick<AthletePage, 'findings' | 'ladder'>;

/**
 * What the rules compared results with, by analyte and day of the draw: the published line that counted, or null for a
 * result that they looked at without any line being crossed. A result they did not look at is not in it.
 */
export function citedLines({ findings, ladder }: Compared): ReadonlyMap<string, CitedLine | null> {
  const evidence = [
    ...findings.flatMap((finding) => finding.evidence),
    ...ladder.flatMap((cause) => cause.looked.flatMap((rule) => rule.evidence)),
  ];
  const lines = new Map<string, CitedLine | null>();
  for (const { key, on, comparedWith } of evidence) {
    if (on === null) continue;
    const at = lineKey(key, on);
    lines.set(at, lines.get(at) ?? comparedWith);
  }
  return lines;
}

export const lineKey = (analyte: string, on: string): string => `${analyte}|${on}`;
