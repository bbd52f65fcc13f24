import { unitForPeople, valueForPeople } from '@freshlegs/domain/lab';
import { ArrowDown, ArrowUp, CircleHelp, Minus, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CitedLine } from './cited-lines.ts';
import type { ResultView } from './views.ts';

type Flag = NonNullable<ResultView['flag']>;
const FLAG: Record<Flag, { icon: LucideIcon; text: string }> = {
  low: { icon: ArrowDown, text: 'below it' },
  high: { icon: ArrowUp, text: 'above it' },
  within: { icon: Minus, text: 'within it' },
};
const RELATION: Readonly<Record<string, string>> = {
  '<': 'below',
  '<=': 'up to',
  '>': 'above',
  '>=': 'from',
  '=': 'exactly',
};

/** "18 µg/L", "< 5 µg/L": number and unit as printed. */
export function printed({ comparator, value, unit }: Pick<ResultView, 'comparator' | 'value' | 'unit'>): string {
  return `${comparator === null ? '' : `${comparator} `}${valueForPeople(value, unit)}`;
}

/** "15 to 150 µg/L", "up to 5", "from 30"; null where none was printed. */
function intervalWords({ refLow, refHigh, unit }: Pick<ResultView, 'refLow' | 'refHigh' | 'unit'>): string | null {
  const people = unitForPeople(unit);
  if (refLow !== null && refHigh !== null) return `${refLow} to ${refHigh} ${people}`.trim();
  if (refLow !== null) return `from ${refLow} ${people}`.trim();
  return refHigh === null ? null : `up to ${refHigh} ${people}`.trim();
}

/** The laboratory's own interval, and where the result lies: icon and words. */
export function LabInterval({ result }: { result: ResultView }) {
  const words = intervalWords(result);
  const flag = result.flag === null ? null : FLAG[result.flag];
  if (words === null) return <Muted>Not printed</Muted>;
  return (
    <>
      {words}
      {flag && (
        <span className="flex items-center gap-1 text-muted">
          <flag.icon aria-hidden className="size-4 shrink-0" />
          {flag.text}
        </span>
      )}
    </>
  );
}

/** The published line that this result was compared with, with its meaning. */
export function PublishedLine({ result, line }: { result: ResultView; line: CitedLine | null | undefined }) {
  if (!result.known) {
    return (
      <span className="inline-flex items-center gap-1 text-muted">
        <CircleHelp aria-hidden className="size-4 shrink-0" />
        Not assessed
      </span>
    );
  }
  if (line === undefined) return <Muted>Not compared</Muted>;
  if (line === null) return <>No line crossed</>;
  return (
    <>
      {RELATION[line.relation] ?? line.relation} {valueForPeople(line.limit, line.unit)}
      <span className="block text-muted">{line.meaning}</span>
    </>
  );
}

/** The change since the newest earlier result, judged in words. */
export function Change({ result }: { result: ResultView }) {
  return result.change ? <>{result.change.sentence}</> : <Muted>First one here</Muted>;
}

const Muted = ({ children }: { children: ReactNode }) => <span className="text-muted">{children}</span>;
