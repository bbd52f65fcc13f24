import { EyeOff } from 'lucide-react';
import { formatDay } from '../../../format/dates.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { UrgencyBadge } from '../../../ui/urgency-badge.tsx';
import { BloodTable } from '../../assessment/blood-table.tsx';
import { FindingCard } from '../../assessment/finding-card.tsx';
import { FuelingList } from '../../assessment/fueling-list.tsx';
import { Ladder } from '../../assessment/ladder.tsx';
import { LoadChart } from '../../assessment/load-chart.tsx';
import { StateBadge } from '../../assessment/state-badge.tsx';
import type { AthletePage } from '../../assessment/views.ts';
import { CATEGORY_WORDS } from '../../consent/category-words.ts';
import { STATUS_WORDS } from '../today/prompt-words.ts';

/** The athlete's page with other eyes: the sentences they read, and everything they do not see named as not shared. */
export function CoachView({ page }: { page: AthletePage }) {
  const { state } = page;
  const shares = (category: AthletePage['notShared'][number]) => !page.notShared.includes(category);
  const general = page.findings.filter((finding) => finding.cause === null);
  const open = page.prompts.filter((prompt) => prompt.status !== 'closed');
  return (
    <div className="grid gap-4">
      <Card title={page.athlete.name} intro={formatDay(page.on)} actions={<StateBadge state={state} />}>
        <div className="grid gap-1">
          {state.title && <p className="text-lg font-semibold">{state.title}</p>}
          {state.reason && <p className="max-w-prose">{state.reason}</p>}
          {page.placeholders.map(({ code, sentence }) => sentence !== state.reason && <p key={code}>{sentence}</p>)}
        </div>
        <NotShared categories={page.notShared} />
      </Card>
      {open.length > 0 && (
        <Card title="Prompts they see">
          <ul className="grid gap-3">
            {open.map((prompt) => (
              <li key={prompt.id} className="grid justify-items-start gap-1">
                <span className="flex flex-wrap gap-2">
                  <UrgencyBadge urgency={prompt.urgency} />
                  <Badge>{STATUS_WORDS[prompt.status]}</Badge>
                </span>
                <p className="font-medium">{prompt.title}</p>
                <p className="text-sm">{prompt.sentence}</p>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {general.length > 0 && (
        <Card title="How it is now">
          {general.map((finding) => (
            <FindingCard key={finding.code} finding={finding} />
          ))}
        </Card>
      )}
      <Ladder page={page} />
      <LoadChart days={page.series} trainingShared={shares('training')} wellnessShared={shares('wellness')} />
      {shares('fueling') && page.fueling.length > 0 && (
        <Card title="Food and drink around runs">
          <FuelingList notes={page.fueling} />
        </Card>
      )}
      <Card title="Blood tests">
        {!page.bloodTests.shared ? (
          <p className="flex items-center gap-2 text-sm text-muted">
            <EyeOff aria-hidden className="size-4" />
            Not shared
          </p>
        ) : page.bloodTests.panels.length === 0 ? (
          <p className="text-sm text-muted">None entered.</p>
        ) : (
          page.bloodTests.panels.map((panel) => (
            <section key={panel.id} className="grid gap-2">
              <h3 className="text-sm font-semibold">{formatDay(panel.collectedOn)}</h3>
              <BloodTable panel={panel} page={page} />
            </section>
          ))
        )}
      </Card>
    </div>
  );
}

function NotShared({ categories }: { categories: AthletePage['notShared'] }) {
  if (categories.length === 0) return <p className="text-sm text-muted">You share everything with them.</p>;
  return (
    <div className="grid gap-2">
      <h3 className="text-sm font-semibold">They do not see</h3>
      <ul className="flex flex-wrap gap-2">
        {categories.map((category) => (
          <li key={category}>
            <Badge icon={EyeOff}>{CATEGORY_WORDS[category].label}</Badge>
          </li>
        ))}
      </ul>
    </div>
  );
}
