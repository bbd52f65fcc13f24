'use client';

import { Bar, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatDay, formatShortDay } from '../../format/dates.ts';
import { toSeries, weekMarks, type LoadMeasure, type LoadPoint } from './load-series.ts';
import type { SeriesDay } from './views.ts';

interface LoadChartDrawingProps {
  days: readonly SeriesDay[];
  measure: LoadMeasure;
}

const TICK = { fill: 'var(--muted)', fontSize: 12 };

/** Bars of daily load, a line of heaviness; days nobody said anything about are grey bands. Recharts lives here only. */
export default function LoadChartDrawing({ days, measure }: LoadChartDrawingProps) {
  const points = toSeries(days, measure);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart
        data={points}
        margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
        barCategoryGap="12%"
        barGap="-100%"
        accessibilityLayer
      >
        <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
        <XAxis
          dataKey="on"
          ticks={weekMarks(days)}
          tickFormatter={formatShortDay}
          tick={TICK}
          tickLine={false}
          stroke="var(--line)"
          interval={0}
          padding={{ left: 4, right: 20 }}
        />
        <YAxis yAxisId="load" width={36} tick={TICK} tickLine={false} axisLine={false} allowDecimals={false} />
        <YAxis
          yAxisId="legs"
          orientation="right"
          domain={[0, 10]}
          ticks={[0, 2, 4, 6, 8, 10]}
          width={24}
          tick={TICK}
          tickLine={false}
          axisLine={false}
        />
        <YAxis yAxisId="unknown" hide domain={[0, 1]} />
        <Tooltip content={<DayNote measure={measure} />} cursor={{ fill: 'var(--chart-grid)' }} />
        <Bar yAxisId="unknown" dataKey="unknown" fill="var(--neutral-bg)" isAnimationActive={false} />
        <Bar yAxisId="load" dataKey="amount" fill="var(--chart-1)" radius={[2, 2, 0, 0]} isAnimationActive={false} />
        <Line
          yAxisId="legs"
          dataKey="heaviness"
          type="linear"
          stroke="var(--chart-2)"
          strokeWidth={2}
          dot={{ r: 2.5, fill: 'var(--chart-2)', strokeWidth: 0 }}
          connectNulls={false}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

interface DayNoteProps {
  measure: LoadMeasure;
  /** Given by the chart: the day under the pointer. */
  active?: boolean;
  payload?: readonly { readonly payload?: LoadPoint }[];
}

function DayNote({ measure, active = false, payload = [] }: DayNoteProps) {
  const point = payload[0]?.payload;
  if (!active || !point) return null;
  return (
    <div className="rounded-lg border border-line bg-surface px-3 py-2 text-sm shadow-card">
      <p className="font-semibold">{formatDay(point.on)}</p>
      <p>{point.amount === null ? 'Load not known' : amountWords(point.amount, measure)}</p>
      <p>{point.heaviness === null ? 'Heaviness not entered' : `Heaviness ${point.heaviness} of 10`}</p>
    </div>
  );
}

const amountWords = (amount: number, measure: LoadMeasure): string => {
  if (amount === 0) return 'Rest day';
  return measure === 'km' ? `${amount.toFixed(1)} km` : `Load ${Math.round(amount)}`;
};
