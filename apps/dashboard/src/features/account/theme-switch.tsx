'use client';

import { Moon, Smartphone, Sun } from 'lucide-react';
import { useState } from 'react';
import { RadioCards } from '../../ui/radio-cards.tsx';

type Choice = 'device' | 'light' | 'dark';
const A_YEAR_S = 365 * 24 * 60 * 60;

/** Light, dark, or as the device says. Kept in this browser. */
export function ThemeSwitch({ chosen }: { chosen: 'light' | 'dark' | null }) {
  const [choice, setChoice] = useState<Choice>(chosen ?? 'device');
  const choose = (next: Choice): void => {
    setChoice(next);
    const root = document.documentElement;
    if (next === 'device') delete root.dataset['theme'];
    else root.dataset['theme'] = next;
    document.cookie = `freshlegs.theme=${next}; path=/; max-age=${A_YEAR_S}; samesite=lax`;
  };
  return (
    <RadioCards
      label="Colours"
      columns={3}
      options={[
        { value: 'device', label: 'As the device', icon: Smartphone },
        { value: 'light', label: 'Light', icon: Sun },
        { value: 'dark', label: 'Dark', icon: Moon },
      ]}
      value={choice}
      onChange={choose}
    />
  );
}
