'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Leads to the page of a join code. */
export function JoinCodeForm() {
  const router = useRouter();
  const [code, setCode] = useState('');
  return (
    <Form
      className="grid gap-4"
      onSubmit={() => {
        router.push(`/join/${encodeURIComponent(code.trim().toUpperCase())}`);
      }}
    >
      <TextField
        label="Join code"
        required
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={9}
        placeholder="ABCD-EFGH"
        inputClassName="font-mono text-lg tracking-widest uppercase"
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <Button type="submit" size="lg">
        Next
      </Button>
    </Form>
  );
}
