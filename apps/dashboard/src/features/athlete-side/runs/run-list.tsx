import { ChevronRight, Dumbbell, Footprints } from 'lucide-react';
import Link from 'next/link';
import { formatDay, formatShortDay } from '../../../format/dates.ts';
import { formatDistance, formatDuration, formatPace, type Units } from '../../../format/quantities.ts';
import { byWeek } from './by-week.ts';
import { isRunTag, sessionName, TAG_WORDS, type RunView } from './run-words.ts';

interface RunListProps {
  runs: readonly RunView[];
  base: string;
  units: Units;
  weekStart: 'monday' | 'sunday';
}

/** Sessions by week, newest first; each opens on its own page. */
export function RunList({ runs, base, units, weekStart }: RunListProps) {
  return (
    <div className="grid gap-5">
      {byWeek(runs, weekStart).map((week) => (
        <section key={week.from} className="grid gap-2">
          <h2 className="flex flex-wrap justify-between gap-x-3 px-1 text-sm font-semibold text-muted">
            <span>
              {formatShortDay(week.from)} to {formatShortDay(week.to)}
            </span>
            {week.distanceM > 0 && <span>{formatDistance(week.distanceM, units)}</span>}
          </h2>
          <ul className="divide-y divide-line rounded-card border border-line bg-surface shadow-card">
            {week.runs.map((run) => (
              <li key={run.id}>
                <Entry run={run} href={`${base}/runs/${run.id}`} units={units} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Entry({ run, href, units }: { run: RunView; href: string; units: Units }) {
  const Icon = run.sport === 'run' ? Footprints : Dumbbell;
  return (
    <Link
      href={href}
      className="flex min-h-16 items-center gap-3 px-4 py-2.5 first:rounded-t-card last:rounded-b-card hover:bg-sunken"
    >
      <Icon aria-hidden className="size-5 shrink-0 text-muted" />
      <span className="min-w-0 flex-1">
        <span className="block font-semibold">{headline(run, units)}</span>
        <span className="block text-sm text-muted">{notes(run)}</span>
      </span>
      <ChevronRight aria-hidden className="size-5 shrink-0 text-muted" />
    </Link>
  );
}

function headline(run: RunView, units: Units): string {
  const pace = run.sport === 'run' && run.distanceM !== null ? formatPace(run.timerS, run.distanceM, units) : null;
  const figures = [
    run.distanceM === null ? null : formatDistance(run.distanceM, units),
    formatDuration(run.timerS),
    pace,
  ].filter((part) => part !== null);
  return run.sport === 'run' ? figures.join(' · ') : `${sessionName(run)} · ${figures.join(' · ')}`;
}

function notes(run: RunView): string {
  const tags = run.tags.filter(isRunTag).map((tag) => TAG_WORDS[tag].label.toLowerCase());
  return [formatDay(run.on), run.rpe === null ? 'effort not rated' : `effort ${run.rpe} of 10`, ...tags].join(', ');
}
