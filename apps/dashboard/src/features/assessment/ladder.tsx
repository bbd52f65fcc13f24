import type { LadderStep } from '@freshlegs/domain';
import { Card } from '../../ui/card.tsx';
import { CauseItem } from './cause-item.tsx';
import type { AthletePage } from './views.ts';

const STEPS: readonly { step: LadderStep; title: string; note: string }[] = [
  { step: 'training', title: 'Training and recovery', note: 'What to put right first.' },
  { step: 'fuel', title: 'Fuel', note: 'Eating and drinking around runs and over the day.' },
  { step: 'form', title: 'Form and equipment', note: 'The evidence here is weak: small steps.' },
  { step: 'medical', title: 'Medical', note: 'Reasons to ask a doctor, never conclusions.' },
];

interface LadderProps {
  page: Pick<AthletePage, 'ladder' | 'findings'>;
  /** The athlete's own address, where the reader is the athlete: what is missing links to where it is entered. */
  ownBase?: string;
}

/** Every cause in the order in which it should be put right, each with a verdict: silence is never "fine". */
export function Ladder({ page, ownBase }: LadderProps) {
  return (
    <Card title="The ladder of causes" intro="From the top: put right first what stands first. Open a line to see why.">
      <ol className="grid gap-6">
        {STEPS.map(({ step, title, note }, index) => (
          <li key={step} className="grid gap-1">
            <div className="flex items-start gap-3">
              <span
                aria-hidden
                className="grid size-7 shrink-0 place-items-center rounded-full bg-brand-soft text-sm font-bold text-brand-strong"
              >
                {index + 1}
              </span>
              <div className="min-w-0">
                <h3 className="font-semibold">{title}</h3>
                <p className="text-sm text-muted">{note}</p>
              </div>
            </div>
            <ul className="divide-y divide-line sm:pl-10">
              {page.ladder
                .filter((cause) => cause.step === step)
                .map((cause) => (
                  <li key={cause.cause}>
                    <CauseItem cause={cause} findings={page.findings} ownBase={ownBase} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  );
}
