import type { ReportPanel, ReportResult, ResultRow } from './report-model.ts';

/** Results in the order a laboratory prints them: test, result, flag, unit, its own interval. */
export function resultRows(panels: readonly ReportPanel[]): readonly ResultRow[] {
  return panels.flatMap((panel) =>
    panel.results.map((result) => ({
      test: result.name,
      result: `${result.comparator ?? ''}${result.value}`,
      flag: flagOf(result),
      unit: result.unit,
      interval: intervalOf(result),
      collectedOn: panel.collectedOn,
    })),
  );
}

function flagOf({ value, comparator, refLow, refHigh }: ReportResult): ResultRow['flag'] {
  // "< 5" below a limit of 5 is certainly low; "< 5" says nothing about a limit of 3.
  if (refLow !== null && (value < refLow || (comparator === '<' && value <= refLow)) && comparator !== '>') return 'L';
  if (refHigh !== null && (value > refHigh || (comparator === '>' && value >= refHigh)) && comparator !== '<')
    return 'H';
  return '';
}

function intervalOf({ refLow, refHigh }: ReportResult): string {
  if (refLow !== null && refHigh !== null) return `${refLow} to ${refHigh}`;
  if (refLow !== null) return `from ${refLow}`;
  if (refHigh !== null) return `up to ${refHigh}`;
  return 'not printed';
}
