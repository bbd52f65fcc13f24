'use client';

import { useState } from 'react';
import { Alert } from '../../../ui/alert.tsx';
import { cx } from '../../../ui/cx.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { BoardRowItem, COLUMNS } from './board-row-item.tsx';
import { countsOf, GROUPS, inOrder, ORDERS, type Board as Shown, type Group, type Order } from './board-order.ts';
import { GROUP_WORDS, ORDER_WORDS, summaryWords } from './board-words.ts';
import { useLiveBoard } from './use-live-board.ts';

interface BoardProps {
  clubId: string;
  squadId: string;
  /** What the page brings along: the first rows of a large squad, all rows of a usual one. */
  first: Shown;
}

const HEADINGS = ['Athlete', 'Heaviness, 28 days', 'Last 7 days', 'Fuel', 'Iron', 'Vitamin B12', 'Last check-in'];

/** The squad at a glance: who needs attention on top, everything else on request. It follows what athletes log. */
export function Board({ clubId, squadId, first }: BoardProps) {
  const [order, setOrder] = useState<Order>('attention');
  const [group, setGroup] = useState<Group>('all');
  const { board, state } = useLiveBoard(clubId, squadId, first, first.rows.length === countsOf(first).all);
  const { rows } = board;
  const counts = countsOf(board);
  const shown = inOrder(group === 'all' ? rows : rows.filter((row) => row.group === group), order);
  if (state === 'signed-out') {
    return (
      <Alert tone="notice" title="This board is closed for you now">
        You were signed out, or this squad is no longer yours. Open the page again.
      </Alert>
    );
  }
  return (
    <div className="grid gap-3">
      <p className="font-medium">{summaryWords(counts)}</p>
      {state === 'late' && (
        <p role="status" className="text-sm text-muted">
          Freshlegs cannot be reached at the moment: this is how it was a while ago. It goes on by itself.
        </p>
      )}
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div
          role="group"
          aria-label="Who is shown"
          className="-mx-4 flex max-w-[100vw] gap-2 overflow-x-auto px-4 py-1 sm:mx-0 sm:flex-wrap sm:px-0"
        >
          {GROUPS.filter((one) => one === 'all' || counts[one] > 0).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={group === one}
              onClick={() => setGroup(one)}
              className={cx(
                'min-h-11 rounded-full border border-edge bg-surface px-4 text-sm font-medium whitespace-nowrap',
                group === one && 'border-brand bg-brand-soft text-brand-strong ring-1 ring-brand',
              )}
            >
              {GROUP_WORDS[one]} <span className="text-muted">{counts[one]}</span>
            </button>
          ))}
        </div>
        <SelectField
          label="Sort by"
          className="w-full sm:w-52"
          options={ORDERS.map((value) => ({ value, label: ORDER_WORDS[value] }))}
          value={order}
          onChange={(event) => setOrder(ORDERS.find((one) => one === event.target.value) ?? 'attention')}
        />
      </div>
      <div className="lg:overflow-hidden lg:rounded-card lg:border lg:border-line lg:bg-surface lg:shadow-card">
        <div
          aria-hidden
          className={cx('hidden border-b border-line px-4 py-2 text-xs font-semibold text-muted lg:grid', COLUMNS)}
        >
          {HEADINGS.map((heading) => (
            <span key={heading}>{heading}</span>
          ))}
        </div>
        <ul className="grid gap-3 lg:block">
          {shown.map((row) => (
            <BoardRowItem key={row.athleteId} clubId={clubId} row={row} />
          ))}
        </ul>
      </div>
      {state === 'waiting' && (
        <p className="text-sm text-muted">The other {counts.all - rows.length} are on their way.</p>
      )}
      <p role="status" className="sr-only">
        {shown.length} of {counts.all} athletes shown
      </p>
    </div>
  );
}
