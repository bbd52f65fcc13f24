import { atLeast } from '@freshlegs/domain';
import { CircleHelp, EyeOff, OctagonX } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { formatDayAgo } from '../../../format/dates.ts';
import { Badge } from '../../../ui/badge.tsx';
import { cx } from '../../../ui/cx.ts';
import { Sparkline } from '../../../ui/sparkline.tsx';
import type { Tone } from '../../../ui/tone.ts';
import { StateBadge, stateLook } from '../../assessment/state-badge.tsx';
import { STATUS_WORDS } from '../prompts/prompt-words.ts';
import { levelOf, type BoardRow } from './board-order.ts';
import { heavinessWords, loadWords } from './board-words.ts';
import { CauseCell } from './cause-cell.tsx';

/** The columns on laptops, shared with the headings. */
export const COLUMNS = 'lg:grid-cols-[minmax(0,1fr)_7rem_8rem_6.5rem_6.5rem_6.5rem_6.5rem] lg:gap-x-4';

/** A stripe at the row's edge; beside it the state always stands in words. */
const STRIPE: Record<Tone, string> = {
  neutral: 'before:bg-transparent',
  good: 'before:bg-transparent',
  info: 'before:bg-info-fg',
  notice: 'before:bg-notice-fg',
  warn: 'before:bg-warn-fg',
  alarm: 'before:bg-alarm-fg',
  critical: 'before:bg-critical-bg',
};

/** One athlete: a row on laptops, a card on phones. All of it opens the athlete. */
export function BoardRowItem({ clubId, row }: { clubId: string; row: BoardRow }) {
  const { state, heaviness, lastCheckIn } = row;
  const load = loadWords(row.load);
  const level = levelOf(row);
  // What to do today is never cut off.
  const isUrgent = level !== null && atLeast(level, 'urgent_same_day');
  return (
    <li
      className={cx(
        'relative grid gap-3 overflow-hidden rounded-card border border-line bg-surface p-4 shadow-card hover:bg-sunken',
        'lg:items-start lg:rounded-none lg:border-x-0 lg:border-t-0 lg:last:border-b-0 lg:bg-transparent lg:py-3 lg:shadow-none',
        'before:absolute before:inset-y-0 before:left-0 before:w-1',
        STRIPE[stateLook(state.level).tone],
        COLUMNS,
      )}
    >
      <div className="grid min-w-0 content-start gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Link
            href={`/c/${clubId}/athlete/${row.athleteId}`}
            className="font-semibold after:absolute after:inset-0 after:rounded-card lg:after:rounded-none"
          >
            {row.name}
          </Link>
          <StateBadge state={state} />
          {row.stopTraining && (
            <Badge tone="critical" icon={OctagonX}>
              No training now
            </Badge>
          )}
        </div>
        {state.title && <p className="text-sm font-medium">{state.title}</p>}
        {state.reason && (
          <p className={cx('text-sm text-muted', !isUrgent && 'line-clamp-3 lg:line-clamp-2')}>{state.reason}</p>
        )}
        {!row.claimed && <p className="text-sm text-muted">No account yet</p>}
      </div>
      <dl className="grid grid-cols-2 gap-3 text-sm sm:grid-cols-3 lg:contents">
        <Cell label="Heaviness, 28 days">
          {heaviness.shared && heaviness.days.some((value) => value !== null) ? (
            <Sparkline values={heaviness.days} min={0} max={10} width={104} label={heavinessWords(heaviness)} />
          ) : (
            <Absent shared={heaviness.shared} />
          )}
        </Cell>
        <Cell label="Last 7 days">
          {row.load.weekKm === null ? (
            <Absent shared={row.load.shared} />
          ) : (
            <>
              <span className="block font-semibold">{load.week}</span>
              {load.usual && <span className="block text-xs text-muted">{load.usual}</span>}
            </>
          )}
        </Cell>
        <Cell label="Fuel">
          <CauseCell cause={row.fuel} />
        </Cell>
        <Cell label="Iron">
          <CauseCell cause={row.iron} />
        </Cell>
        <Cell label="Vitamin B12">
          <CauseCell cause={row.b12} />
        </Cell>
        <Cell label="Last check-in">
          {!lastCheckIn.shared ? (
            <Absent shared={false} />
          ) : lastCheckIn.on === null ? (
            <span className="text-muted">None yet</span>
          ) : (
            <span className="block">{formatDayAgo(lastCheckIn.on, row.on)}</span>
          )}
          {row.prompt && (
            <span className="mt-1 block text-xs text-muted">
              {row.openPrompts > 1 ? `${row.openPrompts} prompts: ` : 'Prompt: '}
              <span className="font-semibold text-ink">{STATUS_WORDS[row.prompt.status].toLowerCase()}</span>
            </span>
          )}
        </Cell>
      </dl>
    </li>
  );
}

function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="mb-0.5 text-xs text-muted lg:sr-only">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Absent({ shared }: { shared: boolean }) {
  const Icon = shared ? CircleHelp : EyeOff;
  return (
    <span className="inline-flex items-start gap-1.5 text-xs text-muted">
      <Icon aria-hidden className="size-4 shrink-0" />
      {shared ? 'Not enough data' : 'Not shared'}
    </span>
  );
}
