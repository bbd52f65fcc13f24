'use client';

import { CONSENT_CATEGORIES, type ConsentCategory } from '@freshlegs/domain';
import type { ReactNode } from 'react';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import { CATEGORY_WORDS } from './category-words.ts';
import { withKind, type AudienceChoice } from './sharing-choice.ts';

interface AudienceCardProps {
  title: string;
  /** Who that is today. */
  who: ReactNode;
  suggested: readonly ConsentCategory[];
  choice: AudienceChoice;
  onChange: (choice: AudienceChoice) => void;
  /** The club lets marks of blood tests reach medical staff only. */
  bloodFlagsWithheld: boolean;
}

/** What one audience may see. */
export function AudienceCard({ title, who, suggested, choice, onChange, bloodFlagsWithheld }: AudienceCardProps) {
  const names = (categories: readonly ConsentCategory[]): string =>
    categories.map((category) => CATEGORY_WORDS[category].label).join(', ');
  const toggle = (category: ConsentCategory, on: boolean): void =>
    onChange({
      kind: 'own',
      categories: on ? [...choice.categories, category] : choice.categories.filter((one) => one !== category),
    });
  return (
    <Card title={title} intro={who}>
      <RadioCards
        label="What do they see?"
        options={[
          { value: 'suggested', label: 'What a squad usually needs', description: names(suggested) },
          { value: 'own', label: 'Let me choose', description: 'One by one.' },
          { value: 'nothing', label: 'Nothing', description: 'They see “not shared”, never why.' },
        ]}
        value={choice.kind}
        onChange={(kind) => onChange(withKind(choice, kind, suggested))}
      />
      {choice.kind === 'own' && (
        <div className="divide-y divide-line">
          {CONSENT_CATEGORIES.map((category) => (
            <Toggle
              key={category}
              label={CATEGORY_WORDS[category].label}
              description={CATEGORY_WORDS[category].text}
              checked={choice.categories.includes(category)}
              onChange={(on) => toggle(category, on)}
              onText="Shared"
              offText="Not shared"
            />
          ))}
        </div>
      )}
      {bloodFlagsWithheld && (
        <Alert tone="neutral">
          Your club shows marks of blood tests to medical staff only, whatever you choose here.
        </Alert>
      )}
    </Card>
  );
}
