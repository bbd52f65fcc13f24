import { addDays, isLocalDate } from '@freshlegs/domain';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';

interface PastDayFormProps {
  /** The page without a day. */
  href: string;
  on: string;
  /** The page shows the athlete's today. */
  isToday: boolean;
  className?: string;
}

/** Looks at an earlier day. Works without script: the day stands in the address. */
export function PastDayForm({ href, on, isToday, className }: PastDayFormProps) {
  if (!isLocalDate(on)) return null;
  return (
    <form action={href} method="get" className={cx('flex flex-wrap items-end gap-2', className)}>
      <LinkButton href={`${href}?asOf=${addDays(on, -1)}`} variant="secondary" icon={ChevronLeft} className="px-3">
        <span className="sr-only">The day before</span>
      </LinkButton>
      <TextField
        key={on}
        label="As of"
        type="date"
        name="asOf"
        required
        defaultValue={on}
        {...(isToday ? { max: on } : {})}
      />
      {!isToday && (
        <LinkButton href={`${href}?asOf=${addDays(on, 1)}`} variant="secondary" icon={ChevronRight} className="px-3">
          <span className="sr-only">The day after</span>
        </LinkButton>
      )}
      <Button type="submit" variant="secondary">
        Show
      </Button>
    </form>
  );
}
