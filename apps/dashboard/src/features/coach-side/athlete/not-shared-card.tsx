import type { ConsentCategory } from '@freshlegs/domain';
import { EyeOff } from 'lucide-react';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';

const WORDS: Record<ConsentCategory, string> = {
  training: 'Training',
  wellness: 'How the athlete feels',
  fueling: 'Food and drink',
  red_flags: 'Warning signs',
  symptoms: 'Symptoms',
  blood_flags: 'Marks of blood tests',
  blood_values: 'Blood values',
  medicines: 'Medicines',
  body_mass: 'Body mass',
  reproductive_health: 'Cycle, pregnancy, energy',
};

/** What is kept back. It is the athlete's choice and says nothing about them. */
export function NotSharedCard({
  categories,
  firstName,
}: {
  categories: readonly ConsentCategory[];
  firstName: string;
}) {
  if (categories.length === 0) return null;
  return (
    <Card
      title="Not shared with you"
      intro={`${firstName} decides this and can change it at any time. It says nothing about what is there.`}
    >
      <ul className="flex flex-wrap gap-2">
        {categories.map((category) => (
          <li key={category}>
            <Badge icon={EyeOff}>{WORDS[category]}</Badge>
          </li>
        ))}
      </ul>
    </Card>
  );
}
