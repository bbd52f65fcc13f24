import { formatDay } from '../../format/dates.ts';
import type { FuelingNote } from './views.ts';

/** What was eaten and drunk around runs, newest first. What was not entered is left out or says so, never 0. */
export function FuelingList({ notes }: { notes: readonly FuelingNote[] }) {
  return (
    <ul className="divide-y divide-line">
      {notes.map((note, index) => (
        <li key={`${note.on}-${index}`} className="grid gap-1.5 py-3 first:pt-0 last:pb-0">
          <p className="text-sm font-medium">
            {formatDay(note.on)}
            <span className="font-normal text-muted"> · {lengthWords(note)}</span>
          </p>
          <dl className="grid grid-cols-2 gap-x-4 gap-y-1 text-sm">
            <Item label="Before" value={grams(note.preCarbG)} />
            <Item label="During" value={during(note)} />
            <Item label="After" value={grams(note.recoveryCarbG)} />
            <Item label="Fluid" value={note.fluidL === null ? null : `${short(note.fluidL)} L`} />
            {note.massChangePercent !== null && (
              <Item
                label="Body mass"
                value={`${note.massChangePercent > 0 ? '+' : ''}${short(note.massChangePercent)} %`}
              />
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Item({ label, value }: { label: string; value: string | null }) {
  return (
    <div className="flex flex-wrap gap-x-2">
      <dt className="text-muted">{label}</dt>
      <dd>{value ?? <span className="text-muted">not entered</span>}</dd>
    </div>
  );
}

const short = (value: number): string => String(Number(value.toFixed(1)));
const grams = (value: number | null): string | null => (value === null ? null : `${short(value)} g carbs`);
const during = ({ duringCarbG, duringCarbGPerH }: FuelingNote): string | null =>
  duringCarbG === null
    ? null
    : `${short(duringCarbG)} g${duringCarbGPerH === null ? '' : ` (${short(duringCarbGPerH)} g/h)`}`;
const lengthWords = ({ km, minutes }: FuelingNote): string =>
  `${km === null ? '' : `${short(km)} km, `}${Math.round(minutes)} min`;
