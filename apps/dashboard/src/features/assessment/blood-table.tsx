import { unitForPeople, valueForPeople } from '@freshlegs/domain/lab';
import { ArrowDown, ArrowUp, CircleHelp, Minus, type LucideIcon } from 'lucide-react';
import { formatDay } from '../../format/dates.ts';
import { Table, Td, Th } from '../../ui/table.tsx';
import { citedLines, lineKey } from './cited-lines.ts';
import type { AthletePage, PanelView, ResultView } from './views.ts';

interface BloodTableProps {
  panel: PanelView;
  /** The assessment whose rules read these results: it knows the cited lines. */
  page: Pick<AthletePage, 'findings' | 'ladder'>;
}

type Flag = NonNullable<ResultView['flag']>;
const FLAG: Record<Flag, { icon: LucideIcon; text: string }> = {
  low: { icon: ArrowDown, text: "below the laboratory's interval" },
  high: { icon: ArrowUp, text: "above the laboratory's interval" },
  within: { icon: Minus, text: "within the laboratory's interval" },
};

/** One draw: each result as printed, the laboratory's own interval, the published line, and the change in words. */
export function BloodTable({ panel, page }: BloodTableProps) {
  const lines = citedLines(page);
  return (
    <Table caption={`Results of ${formatDay(panel.collectedOn)}`}>
      <thead>
        <tr>
          <Th>Test</Th>
          <Th>Result</Th>
          <Th>Laboratory's interval</Th>
          <Th>Published line</Th>
          <Th>Since the last one</Th>
        </tr>
      </thead>
      <tbody>
        {panel.results.map((result) => {
          const line = lines.get(lineKey(result.analyte, panel.collectedOn));
          return (
            <tr key={`${result.analyte}-${result.unit}-${result.value}`}>
              <Th scope="row">{result.name}</Th>
              <Td className="font-semibold whitespace-nowrap">{printed(result)}</Td>
              <Td>
                <Interval result={result} />
              </Td>
              <Td>
                {result.known ? (
                  line ? (
                    `${line.relation} ${valueForPeople(line.limit, line.unit)}: ${line.meaning}`
                  ) : (
                    <Muted>None was needed</Muted>
                  )
                ) : (
                  <NotAssessed />
                )}
              </Td>
              <Td>{result.change ? result.change.sentence : <Muted>First one here</Muted>}</Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

/** "18 µg/L", "< 5 µg/L": number and unit as printed. */
export function printed({ comparator, value, unit }: Pick<ResultView, 'comparator' | 'value' | 'unit'>): string {
  return `${comparator === null ? '' : `${comparator} `}${valueForPeople(value, unit)}`;
}

/** "15 to 150 µg/L", "up to 5", "from 30"; null where none was printed. */
export function intervalWords({
  refLow,
  refHigh,
  unit,
}: Pick<ResultView, 'refLow' | 'refHigh' | 'unit'>): string | null {
  const people = unitForPeople(unit);
  if (refLow !== null && refHigh !== null) return `${refLow} to ${refHigh} ${people}`.trim();
  if (refLow !== null) return `from ${refLow} ${people}`.trim();
  return refHigh === null ? null : `up to ${refHigh} ${people}`.trim();
}

export function Interval({ result }: { result: ResultView }) {
  const words = intervalWords(result);
  const flag = result.flag === null ? null : FLAG[result.flag];
  if (words === null) return <Muted>Not printed</Muted>;
  return (
    <>
      <span className="block whitespace-nowrap">{words}</span>
      {flag && (
        <span className="flex items-center gap-1 text-muted">
          <flag.icon aria-hidden className="size-4 shrink-0" />
          {flag.text}
        </span>
      )}
    </>
  );
}

function NotAssessed() {
  return (
    <span className="inline-flex items-center gap-1 text-muted">
      <CircleHelp aria-hidden className="size-4 shrink-0" />
      Not assessed
    </span>
  );
}

const Muted = ({ children }: { children: string }) => <span className="text-muted">{children}</span>;
