import { Eye, MessageCircleQuestion } from 'lucide-react';
import { Card } from '../../../ui/card.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Sparkline } from '../../../ui/sparkline.tsx';
import { StateBadge } from '../../assessment/state-badge.tsx';
import type { AthletePage } from '../../assessment/views.ts';
import { NextToLogCard } from './next-to-log-card.tsx';

interface MeaningCardProps {
  page: AthletePage;
  base: string;
  /** False where the reason stands above already. */
  withReason: boolean;
}

/** What the entries add up to today: the state in words, its strongest reason, the next thing worth logging. */
export function MeaningCard({ page, base, withReason }: MeaningCardProps) {
  const { state, series } = page;
  const open = page.prompts.filter((prompt) => prompt.status !== 'closed').length;
  const heaviness = series.slice(-28).map((day) => day.heaviness);
  const entries = heaviness.filter((value) => value !== null);
  return (
    <Card title="What it means today" actions={<StateBadge state={state} />}>
      {withReason && (
        <div className="grid gap-1">
          {state.title && <p className="text-lg font-semibold">{state.title}</p>}
          {state.reason && <p className="max-w-prose">{state.reason}</p>}
        </div>
      )}
      {open > 0 && (
        <LinkButton href={`${base}/why`} icon={MessageCircleQuestion} className="justify-self-start">
          {open === 1 ? 'Say what you did about it' : `Say what you did about these ${open}`}
        </LinkButton>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {entries.length > 0 && (
          <Sparkline
            values={heaviness}
            min={0}
            max={10}
            width={180}
            height={40}
            label={`Heaviness of the last 28 days: ${entries.length} entries, latest ${entries.at(-1)} of 10`}
          />
        )}
        <p className="text-sm text-muted">
          {entries.length === 0
            ? 'No heaviness entered in 28 days'
            : `Heavy legs, last 28 days: ${entries.length} of 28 days entered, latest ${entries.at(-1)} of 10`}
        </p>
      </div>
      <NextToLogCard page={page} base={base} isToday />
      <div className="flex flex-wrap gap-2">
        <LinkButton href={`${base}/why`} variant="secondary">
          Why, cause by cause
        </LinkButton>
        <LinkButton href={`${base}/coach-view`} variant="quiet" icon={Eye}>
          See what my coach sees
        </LinkButton>
      </div>
    </Card>
  );
}
