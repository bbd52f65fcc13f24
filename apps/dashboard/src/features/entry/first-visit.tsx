import { Activity, Droplets, Footprints, Stethoscope, type LucideIcon } from 'lucide-react';
import { LinkButton } from '../../ui/link-button.tsx';
import { OpenDemoButton } from '../demo/open-demo-button.tsx';

const STEPS: readonly { icon: LucideIcon; title: string; text: string }[] = [
  { icon: Activity, title: 'Training and recovery', text: 'Was the load raised too quickly? Were there days of rest?' },
  { icon: Droplets, title: 'Food and drink', text: 'Was there enough to run on, before, during and after?' },
  { icon: Footprints, title: 'Form and shoes', text: 'Do cadence, strength or worn shoes play a part?' },
  { icon: Stethoscope, title: 'Medical', text: 'Is it time to let a physician have a look?' },
];

/** What somebody sees who has just started Freshlegs. */
export function FirstVisit({ isDemoOffered }: { isDemoOffered: boolean }) {
  return (
    <div className="grid gap-10 lg:grid-cols-[3fr_2fr] lg:items-center">
      <div>
        <h1 className="text-3xl font-bold tracking-tight sm:text-5xl">Why do my legs feel heavy?</h1>
        <p className="mt-4 max-w-prose text-lg text-muted">
          Freshlegs puts a runner&apos;s training, food, check-ins and blood tests side by side. It says what speaks for
          a cause, what speaks against it, and what is still missing.
        </p>
        <div className="mt-8 flex flex-col gap-3 sm:flex-row">
          <LinkButton href="/welcome" size="lg">
            Create your club
          </LinkButton>
          {isDemoOffered && <OpenDemoButton />}
        </div>
        <p className="mt-4 text-sm text-muted">
          You need the setup code that the console printed.
          {isDemoOffered && ' The demo needs nothing: everybody in it is made up.'}
        </p>
      </div>
      <ol className="grid gap-3" aria-label="The causes, in the order in which they are looked at">
        {STEPS.map(({ icon: Icon, title, text }, index) => (
          <li key={title} className="flex gap-4 rounded-card border border-line bg-surface p-4 shadow-card">
            <span className="grid size-10 shrink-0 place-items-center rounded-full bg-brand-soft text-brand-strong">
              <Icon aria-hidden className="size-5" />
            </span>
            <span>
              <span className="block font-semibold">
                {index + 1}. {title}
              </span>
              <span className="block text-sm text-muted">{text}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
