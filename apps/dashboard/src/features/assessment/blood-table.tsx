import { formatDay } from '../../format/dates.ts';
import { Table, Td, Th } from '../../ui/table.tsx';
import { citedLines, lineKey } from './cited-lines.ts';
import { Change, LabInterval, printed, PublishedLine } from './result-cells.tsx';
import type { AthletePage, PanelView } from './views.ts';

interface BloodTableProps {
  panel: PanelView;
  /** The assessment whose rules read these results: it knows the cited lines. */
  page: Pick<AthletePage, 'findings' | 'ladder'>;
}

const COLUMNS = { interval: "Laboratory's interval", line: 'Published line', change: 'Since the last one' } as const;

/** One draw: each result as printed, the laboratory's own interval, the published line, and the change in words. */
export function BloodTable({ panel, page }: BloodTableProps) {
  const lines = citedLines(page);
  const rows = panel.results.map((result, index) => ({
    key: `${result.analyte}-${index}`,
    result,
    line: lines.get(lineKey(result.analyte, panel.collectedOn)),
  }));
  return (
    <>
      {/* A phone has no room for five columns: there each result is a block of its own. */}
      <ul className="divide-y divide-line md:hidden">
        {rows.map(({ key, result, line }) => (
          <li key={key} className="grid gap-2 py-3 first:pt-0 last:pb-0">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="font-medium">{result.name}</span>
              <span className="text-lg font-semibold whitespace-nowrap">{printed(result)}</span>
            </p>
            <dl className="grid grid-cols-2 gap-x-4 gap-y-2 text-sm">
              <div>
                <dt className="text-xs text-muted">{COLUMNS.interval}</dt>
                <dd>
                  <LabInterval result={result} />
                </dd>
              </div>
              <div>
                <dt className="text-xs text-muted">{COLUMNS.line}</dt>
                <dd>
                  <PublishedLine result={result} line={line} />
                </dd>
              </div>
              {result.change && (
                <div className="col-span-2">
                  <dt className="text-xs text-muted">{COLUMNS.change}</dt>
                  <dd>
                    <Change result={result} />
                  </dd>
                </div>
              )}
            </dl>
          </li>
        ))}
      </ul>
      <div className="hidden md:block">
        <Table caption={`Results of ${formatDay(panel.collectedOn)}`}>
          <thead>
            <tr>
              <Th>Test</Th>
              <Th>Result</Th>
              <Th>{COLUMNS.interval}</Th>
              <Th>{COLUMNS.line}</Th>
              <Th>{COLUMNS.change}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, result, line }) => (
              <tr key={key}>
                <Th scope="row">{result.name}</Th>
                <Td className="font-semibold whitespace-nowrap">{printed(result)}</Td>
                <Td className="whitespace-nowrap">
                  <LabInterval result={result} />
                </Td>
                <Td>
                  <PublishedLine result={result} line={line} />
                </Td>
                <Td>
                  <Change result={result} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </>
  );
}
