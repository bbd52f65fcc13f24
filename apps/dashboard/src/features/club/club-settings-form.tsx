'use client';

import { useState } from 'react';
import { api } from '../../client/api.ts';
import type { RouterOutputs } from '../../client/router-outputs.ts';
import { useAction } from '../../client/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { FormMessage } from '../../ui/form-message.tsx';
import { Form } from '../../ui/form.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { SelectField, type Option } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Toggle } from '../../ui/toggle.tsx';

type Settings = RouterOutputs['club']['settings'];

interface ClubSettingsFormProps {
  clubId: string;
  settings: Settings;
  countries: readonly Option[];
  zones: readonly Option[];
}

const CONSENT_AGES = [13, 14, 15, 16, 17, 18];

/** Name, country, consent age, units and who sees marks of blood tests. */
export function ClubSettingsForm({ clubId, settings, countries, zones }: ClubSettingsFormProps) {
  const [input, setInput] = useState(settings);
  const save = useAction(async () => api.club.updateSettings.mutate({ clubId, ...input }));
  const set = (change: Partial<Settings>): void => {
    save.reset();
    setInput({ ...input, ...change });
  };
  return (
    <Form className="grid gap-4" onSubmit={() => save.run()}>
      <Card title="The club">
        <TextField
          label="Name"
          required
          error={save.fields['name']}
          value={input.name}
          onChange={(event) => set({ name: event.target.value })}
        />
        <SelectField
          label="Country"
          hint="Its emergency number appears in urgent texts."
          options={countries}
          error={save.fields['country']}
          value={input.country}
          onChange={(event) => set({ country: event.target.value })}
        />
        <SelectField
          label="Time zone"
          hint="Of the squad board. Each athlete has their own as well."
          options={zones}
          error={save.fields['zone']}
          value={input.zone}
          onChange={(event) => set({ zone: event.target.value })}
        />
      </Card>
      <Card title="Units and weeks">
        <RadioCards
          label="Distances and masses"
          columns={2}
          options={[
            { value: 'metric', label: 'Kilometres and kilograms' },
            { value: 'imperial', label: 'Miles and pounds' },
          ]}
          value={input.units}
          onChange={(units) => set({ units })}
        />
        <RadioCards
          label="The week starts on"
          columns={2}
          compact
          options={[
            { value: 'monday', label: 'Monday' },
            { value: 'sunday', label: 'Sunday' },
          ]}
          value={input.weekStart}
          onChange={(weekStart) => set({ weekStart })}
        />
      </Card>
      <Card title="Privacy">
        <SelectField
          label="Consent age"
          hint="From this age on athletes decide about their health data themselves. Younger ones cannot join yet. Ask your federation what the law in your country says."
          options={CONSENT_AGES.map((age) => ({ value: String(age), label: `${age} years` }))}
          error={save.fields['consentAge']}
          value={String(input.consentAge)}
          onChange={(event) => set({ consentAge: Number(event.target.value) })}
        />
        <Toggle
          label="Marks of blood tests go to medical staff only"
          description="Coaches then see “not shared”, whatever an athlete chooses."
          checked={input.bloodFlagsToMedicalOnly}
          onChange={(bloodFlagsToMedicalOnly) => set({ bloodFlagsToMedicalOnly })}
        />
      </Card>
      <FormMessage error={save.message} done={save.done ? 'Saved.' : null} />
      <Button type="submit" size="lg" pending={save.pending} className="sm:w-fit">
        Save
      </Button>
    </Form>
  );
}
