import type { LadderStep } from '@freshlegs/domain';
import { Card } from '../../ui/card.tsx';
import { CauseItem } from './cause-item.tsx';
import type { AthletePage } from './views.ts';

const STEPS: Record<LadderStep, { title: string; intro: string }> = {
  training: { title: '1. Training and recovery', intro: 'What to put right first.' },
  fuel: { title: '2. Fuel', intro: 'Eating and drinking around runs and over the day.' },
  form: { title: '3. Form and equipment', intro: 'The evidence here is weak; small steps.' },
  medical: { title: '4. Medical', intro: 'Reasons to see a doctor, never conclusions.' },
};
const ORDER: readonly LadderStep[] = ['training', 'fuel', 'form', 'medical'];

/** Every cause in the order in which it should be put right, each with a verdict: silence is never "fine". */
export function Ladder({ page }: { page: Pick<AthletePage, 'ladder' | 'findings'> }) {
  return (
    <div className="grid gap-4">
      {ORDER.map((step) => (
        <Card key={step} title={STEPS[step].title} intro={STEPS[step].intro}>
          <ul className="grid divide-y divide-line">
            {page.ladder
              .filter((cause) => cause.step === step)
              .map((cause) => (
                <li key={cause.cause}>
                  <CauseItem cause={cause} findings={page.findings} />
                </li>
              ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}
