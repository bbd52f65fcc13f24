'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Card } from '../../ui/card.tsx';
import { cx } from '../../ui/cx.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { seriesSummary, type LoadMeasure } from './load-series.ts';
import { LoadTable } from './load-table.tsx';
import type { SeriesDay } from './views.ts';

const Drawing = dynamic(() => import('./load-chart-drawing.tsx'), {
  ssr: false,
  loading: () => <Skeleton className="h-full" />,
});

const MEASURES: readonly { measure: LoadMeasure; label: string }[] = [
  { measure: 'km', label: 'Distance' },
  { measure: 'rpeLoad', label: 'Minutes × effort' },
];

interface LoadChartProps {
  days: readonly SeriesDay[];
  /** Whether this reader may see training, and how the legs felt. */
  trainingShared: boolean;
  wellnessShared: boolean;
}

/** Load and heaviness of eight weeks, as a picture and as a table. */
export function LoadChart({ days, trainingShared, wellnessShared }: LoadChartProps) {
  const [measure, setMeasure] = useState<LoadMeasure>('km');
  if (!trainingShared && !wellnessShared) return null;
  return (
    <Card title="Load and heaviness" intro="The last eight weeks, day by day.">
      {trainingShared && (
        <div role="group" aria-label="What the bars show" className="flex w-fit rounded-xl bg-sunken p-1">
          {MEASURES.map((one) => (
            <button
              key={one.measure}
              type="button"
              aria-pressed={measure === one.measure}
              onClick={() => setMeasure(one.measure)}
              className={cx(
                'min-h-11 rounded-lg px-3 text-sm font-medium text-muted',
                measure === one.measure && 'bg-surface text-ink shadow-card',
              )}
            >
              {one.label}
            </button>
          ))}
        </div>
      )}
      <figure className="grid gap-2">
        <div className="h-64" role="img" aria-label={seriesSummary(days)}>
          <Drawing days={days} measure={measure} />
        </div>
        <figcaption>
          <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
            <Key mark="size-3 rounded-sm bg-[var(--chart-1)]">
              {trainingShared ? (measure === 'km' ? 'km a day' : 'load a day') : 'Training: not shared'}
            </Key>
            <Key mark="h-0.5 w-4 bg-[var(--chart-2)]">
              {wellnessShared ? 'heaviness, 0 to 10' : 'Heaviness: not shared'}
            </Key>
            {trainingShared && <Key mark="size-3 rounded-sm bg-neutral-bg ring-1 ring-line">nothing known</Key>}
          </ul>
        </figcaption>
      </figure>
      <Disclosure summary="The same as a table">
        <LoadTable days={days} />
      </Disclosure>
    </Card>
  );
}

function Key({ mark, children }: { mark: string; children: string }) {
  return (
    <li className="inline-flex items-center gap-2">
      <span aria-hidden className={mark} />
      {children}
    </li>
  );
}
