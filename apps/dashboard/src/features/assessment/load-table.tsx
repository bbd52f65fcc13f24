import { formatDay } from '../../format/dates.ts';
import { Table, Td, Th } from '../../ui/table.tsx';
import type { SeriesDay } from './views.ts';

/** The days of the chart, newest first. What is not known says so. */
export function LoadTable({ days }: { days: readonly SeriesDay[] }) {
  return (
    <div className="max-h-96 overflow-y-auto">
      <Table caption="Load and heaviness by day">
        <thead>
          <tr>
            <Th>Day</Th>
            <Th>Distance</Th>
            <Th>Time</Th>
            <Th>Heaviness</Th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map((day) => (
            <tr key={day.on}>
              <Th scope="row" className="py-2.5 font-normal whitespace-nowrap">
                {formatDay(day.on)}
              </Th>
              <Td>{day.km === null ? <None /> : `${day.km === 0 ? 0 : day.km.toFixed(1)} km`}</Td>
              <Td>{day.minutes === null ? <None /> : day.minutes === 0 ? 'rest' : `${Math.round(day.minutes)} min`}</Td>
              <Td>{day.heaviness === null ? <None /> : `${day.heaviness} of 10`}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

const None = () => <span className="text-muted">not known</span>;
