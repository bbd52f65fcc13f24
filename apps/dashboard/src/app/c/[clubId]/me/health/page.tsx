import {
  Eye,
  FileText,
  FlaskConical,
  Footprints,
  HeartPulse,
  Layers,
  ListChecks,
  Pill,
  UserRound,
  type LucideIcon,
} from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { openOwn } from '../../../../../features/athlete-side/open-own.ts';
import { PageHeader } from '../../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Health' };

const PLACES: readonly {
  readonly path: string;
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
}[] = [
  {
    path: 'symptoms',
    icon: HeartPulse,
    title: 'Something feels wrong',
    text: 'Pain, breathing, fainting, illness: what may need a doctor.',
  },
  {
    path: 'why',
    icon: Layers,
    title: 'Why are my legs heavy?',
    text: 'Every cause in order: what speaks for it, what against, what is missing.',
  },
  {
    path: 'blood',
    icon: FlaskConical,
    title: 'Blood tests',
    text: 'Type in a report and see it beside the published lines.',
  },
  {
    path: 'medicines',
    icon: Pill,
    title: 'Medicines',
    text: 'What you take: some can make legs heavy.',
  },
  {
    path: 'questions',
    icon: ListChecks,
    title: 'Questions about your legs',
    text: 'When and where they hurt or get heavy. Short forms.',
  },
  {
    path: 'shoes',
    icon: Footprints,
    title: 'Shoes',
    text: 'Your pairs and how far each has run.',
  },
  {
    path: 'profile',
    icon: UserRound,
    title: 'About you',
    text: 'Birth date, sex, diet and what else changes how values are read.',
  },
  {
    path: 'report',
    icon: FileText,
    title: 'A page for the doctor',
    text: 'One page with what you choose to show, as PDF.',
  },
  {
    path: 'coach-view',
    icon: Eye,
    title: 'See what my coach sees',
    text: 'The same page with the eyes of your coach or the medical staff.',
  },
];

/** The way to everything about the athlete's health. */
export default async function HealthPage({ params }: PageProps<'/c/[clubId]/me/health'>) {
  const { base } = await openOwn(params);
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader title="Health" />
      <ul className="grid gap-2 sm:grid-cols-2">
        {PLACES.map(({ path, icon: Icon, title, text }) => (
          <li key={path}>
            <Link
              href={`${base}/${path}`}
              className="flex h-full min-h-20 items-start gap-3 rounded-card border border-line bg-surface p-4 shadow-card hover:border-edge"
            >
              <Icon aria-hidden className="mt-0.5 size-6 shrink-0 text-brand" />
              <span>
                <span className="block font-semibold">{title}</span>
                <span className="block text-sm text-muted">{text}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
