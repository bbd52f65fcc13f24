'use client';

import { addDays, type LocalDate } from '@freshlegs/domain';
import { CircleCheck, Pencil } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { formatDay, formatShortDay } from '../../../format/dates.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { cx } from '../../../ui/cx.ts';
import { useLocalDay, type LocalDay } from '../entry/use-local-day.ts';
import { draftOf, sameDraft, type CheckInDraft, type CheckInView } from './check-in-draft.ts';
import { CheckInForm } from './check-in-form.tsx';
import { checkInWords } from './check-in-words.ts';

interface CheckInCardProps {
  clubId: string;
  server: LocalDay;
  /** The last days, enough to hold today and yesterday wherever the athlete is. */
  entries: readonly CheckInView[];
}

/** Today's check-in and, one tap away, yesterday's. What was typed for one day stays while looking at the other. */
export function CheckInCard({ clubId, server, entries }: CheckInCardProps) {
  const { zone, today } = useLocalDay(server);
  const [isYesterday, setIsYesterday] = useState(false);
  const [drafts, setDrafts] = useState<Readonly<Record<string, CheckInDraft>>>({});
  const [editing, setEditing] = useState<LocalDate | null>(null);
  const summary = useRef<HTMLParagraphElement>(null);
  const justSaved = useRef(false);
  const on = isYesterday ? addDays(today, -1) : today;
  const entry = entries.find((one) => one.on === on) ?? null;
  const draft = drafts[on] ?? draftOf(entry);
  const showsForm = entry === null || editing === on || !sameDraft(draft, draftOf(entry));
  const keep = (next: CheckInDraft) => setDrafts((all) => ({ ...all, [on]: next }));
  useEffect(() => {
    // The form is gone after saving; the keyboard goes on where it was.
    if (!showsForm && justSaved.current) summary.current?.focus();
    justSaved.current = false;
  }, [showsForm]);
  return (
    <Card
      title="Check-in"
      intro={formatDay(on)}
      actions={<DaySwitch today={today} isYesterday={isYesterday} onChange={setIsYesterday} />}
    >
      {showsForm ? (
        <CheckInForm
          key={on}
          clubId={clubId}
          on={on}
          zone={zone}
          entry={entry}
          draft={draft}
          onDraft={keep}
          onSaved={(saved) => {
            justSaved.current = true;
            keep(saved);
            setEditing(null);
          }}
        />
      ) : (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p ref={summary} tabIndex={-1} className="flex min-w-0 items-start gap-2 text-sm outline-none">
            <CircleCheck aria-hidden className="mt-0.5 size-5 shrink-0 text-brand" />
            <span>
              <span className="font-semibold">Saved.</span> {checkInWords(entry)}
            </span>
          </p>
          <Button variant="secondary" icon={Pencil} onClick={() => setEditing(on)}>
            Change or add
          </Button>
        </div>
      )}
    </Card>
  );
}

function DaySwitch({
  today,
  isYesterday,
  onChange,
}: {
  today: LocalDate;
  isYesterday: boolean;
  onChange: (isYesterday: boolean) => void;
}) {
  const choice = (isThis: boolean, text: string) => (
    <button
      type="button"
      aria-pressed={isThis}
      onClick={() => onChange(text !== 'Today')}
      className={cx(
        'min-h-11 rounded-lg px-3 text-sm font-medium',
        isThis ? 'bg-brand-soft font-semibold text-brand-strong' : 'text-muted hover:text-ink',
      )}
    >
      {text}
      {text !== 'Today' && <span className="sr-only">, {formatShortDay(addDays(today, -1))}</span>}
    </button>
  );
  return (
    <div role="group" aria-label="Day of the check-in" className="flex gap-1">
      {choice(!isYesterday, 'Today')}
      {choice(isYesterday, 'Yesterday')}
    </div>
  );
}
