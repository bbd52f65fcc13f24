import type { AthletePage } from './views.ts';

export type CitedLine = NonNullable<AthletePage['findings'][number]['evidence'][number]['comparedWith']>;
type Compared = Pick<AthletePage, 'findings' | 'ladder'>;

/** The published line that a result was compared with, by analyte and day of the draw; only where the rules used it. */
export function citedLines({ findings, ladder }: Compared): ReadonlyMap<string, CitedLine> {
  const evidence = [
    ...findings.flatMap((finding) => finding.evidence),
    ...ladder.flatMap((cause) => cause.looked.flatMap((rule) => rule.evidence)),
  ];
  const lines = new Map<string, CitedLine>();
  for (const { key, on, comparedWith } of evidence) {
    if (on !== null && comparedWith !== null && !lines.has(lineKey(key, on))) lines.set(lineKey(key, on), comparedWith);
  }
  return lines;
}

export const lineKey = (analyte: string, on: string): string => `${analyte}|${on}`;
