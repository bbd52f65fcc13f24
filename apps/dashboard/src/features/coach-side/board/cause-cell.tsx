import { cx } from '../../../ui/cx.ts';
import { TONE } from '../../../ui/tone.ts';
import { VERDICT_LOOK } from '../../../ui/verdict-look.ts';
import type { BoardRow } from './board-order.ts';

/** The verdict of a cause in a cell: icon and word; what was found, where something was. */
export function CauseCell({ cause: { verdict, word, sentence } }: { cause: BoardRow['iron'] }) {
  const { icon: Icon, tone } = VERDICT_LOOK[verdict];
  const isFlagged = verdict === 'flagged';
  return (
    <>
      <span
        className={cx(
          'inline-flex items-start gap-1.5 text-xs text-muted',
          isFlagged && ['rounded-full px-2 py-0.5 font-semibold', TONE[tone]],
        )}
      >
        <Icon aria-hidden className="size-4 shrink-0" />
        {word}
      </span>
      {isFlagged && sentence && <span className="mt-0.5 block text-xs">{sentence}</span>}
    </>
  );
}
