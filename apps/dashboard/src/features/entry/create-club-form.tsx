'use client';

import { useState } from 'react';
import { api } from '../../client/api.ts';
import { signInWithPassword } from '../../client/authenticate.ts';
import { useAction } from '../../client/use-action.ts';
import { useBrowserZone } from '../../client/use-browser-zone.ts';
import { Button } from '../../ui/button.tsx';
import { FormMessage } from '../../ui/form-message.tsx';
import { Form } from '../../ui/form.tsx';
import { SelectField, type Option } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

const EMPTY = { setupCode: '', clubName: '', country: '', squadName: '', ownerName: '', email: '', password: '' };

/** The first club of an instance, its owner and a first squad. */
export function CreateClubForm({ countries, zones }: { countries: readonly Option[]; zones: readonly Option[] }) {
  const [input, setInput] = useState(EMPTY);
  const [chosenZone, setZone] = useState<string | null>(null);
  const browserZone = useBrowserZone();
  const zone = chosenZone ?? browserZone ?? '';
  const create = useAction(
    async () => {
      const { squadName, ...rest } = input;
      const { clubId } = await api.account.createFirstClub.mutate({
        ...rest,
        zone,
        ...(squadName.trim() ? { squadName } : {}),
      });
      await signInWithPassword(input.email, input.password);
      window.location.assign(`/c/${clubId}/squads`);
    },
    { refresh: false },
  );
  const bind = (name: keyof typeof EMPTY) => ({
    name,
    value: input[name],
    error: create.fields[name],
    onChange: (event: { target: { value: string } }) => setInput({ ...input, [name]: event.target.value }),
  });
  return (
    <Form className="grid gap-4" onSubmit={() => create.run()}>
      <TextField
        label="Setup code"
        hint="Printed on the console when Freshlegs started."
        required
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        {...bind('setupCode')}
      />
      <TextField label="Name of the club" required autoComplete="organization" {...bind('clubName')} />
      <SelectField
        label="Country"
        hint="Its emergency number appears in urgent texts."
        required
        placeholder="Choose a country"
        options={countries}
        {...bind('country')}
      />
      <SelectField
        label="Time zone"
        required
        placeholder="Choose a time zone"
        options={zones}
        value={zone}
        error={create.fields['zone']}
        onChange={(event) => setZone(event.target.value)}
      />
      <TextField
        label="Name of your first squad"
        optional
        hint={'"Squad 1" unless you name it.'}
        {...bind('squadName')}
      />
      <TextField label="Your name" required autoComplete="name" {...bind('ownerName')} />
      <TextField label="Your email" type="email" required autoComplete="username" {...bind('email')} />
      <TextField
        label="Password"
        type="password"
        required
        minLength={10}
        autoComplete="new-password"
        hint="At least 10 characters. Several words are easy to remember."
        {...bind('password')}
      />
      <FormMessage error={create.message} />
      <Button type="submit" size="lg" pending={create.pending || create.done}>
        Create the club
      </Button>
    </Form>
  );
}
