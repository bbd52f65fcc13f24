import { ChevronRight, Dumbbell, Footprints } from 'lucide-react';
import Link from 'next/link';
import { formatDay } from '../../../format/dates.ts';
import { formatDistance, formatDuration, formatPace, type Units } from '../../../format/quantities.ts';
import { sessionName, TAG_WORDS, isRunTag, type RunView } from './run-words.ts';

interface RunListProps {
  runs: readonly RunView[];
  base: string;
  units: Units;
}

/** Sessions, newest first; each opens on its own page. */
export function RunList({ runs, base, units }: RunListProps) {
  return (
    <ul className="grid gap-2">
      {runs.map((run) => {
        const Icon = run.sport === 'run' ? Footprints : Dumbbell;
        return (
          <li key={run.id}>
            <Link href={`${base}/runs/${run.id}`} className="flex min-h-16 items-center gap-3 rounded-card border border-line bg-surface px-4 py-3 shadow-card hover:border-edge">
              <Icon aria-hidden className="size-5 shrink-0 text-muted" />
              <span className="min-w-0 flex-1">
                <span className="block font-semibold">{headline(run, units)}</span>
                <span className="block text-sm text-muted">{notes(run)}</span>
              </span>
              <ChevronRight aria-hidden className="size-5 shrink-0 text-muted" />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function headline(run: RunView, units: Units): string {
  const pace = run.sport === 'run' && run.distanceM !== null ? formatPace(run.timerS, run.distanceM, units) : null;
  const figures = [run.distanceM === null ? null : formatDistance(run.distanceM, units), formatDuration(run.timerS), pace].filter((part) => part !== null);
  return run.sport === 'run' ? figures.join(' · ') : `${sessionName(run)} · ${figures.join(' · ')}`;
}

function notes(run: RunView): string {
  const tags = run.tags.filter(isRunTag).map((tag) => TAG_WORDS[tag].label.toLowerCase());
  return [formatDay(run.on), run.rpe === null ? 'effort not rated' : `effort ${run.rpe} of 10`, ...tags].join(', ');
}
