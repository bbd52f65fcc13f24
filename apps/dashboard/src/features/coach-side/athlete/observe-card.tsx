'use client';

import type { AthleteId, ClubId, LocalDate } from '@freshlegs/domain';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { Form } from '../../../ui/form.tsx';
import { RadioCards } from '../../../ui/radio-cards.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { newId } from '../../athlete-side/entry/new-id.ts';

interface ObserveCardProps {
  clubId: ClubId;
  athleteId: AthleteId;
  today: LocalDate;
  /** How it stands with a drop in performance; null where nobody said anything, or it is not shared. */
  dropWords: string | null;
}

type Kind = 'overstriding' | 'performance_drop';

/** What only the coach's eye can add. The newest note of a kind counts. */
export function ObserveCard({ clubId, athleteId, today, dropWords }: ObserveCardProps) {
  const [kind, setKind] = useState<Kind | null>(null);
  const [present, setPresent] = useState<'yes' | 'no' | null>(null);
  const [on, setOn] = useState<string>(today);
  const [id, setId] = useState<string | null>(null);
  const save = useAction(
    async (seen: { id: string; kind: Kind; present: 'yes' | 'no'; on: string }) =>
      api.observation.record.mutate({ clubId, athleteId, ...seen }),
    {
      onDone: () => {
        setId(null);
        setKind(null);
        setPresent(null);
      },
    },
  );
  return (
    <Card title="What you saw" intro="Some things only a coach can see.">
      {dropWords !== null && (
        <p className="text-sm">
          <span className="font-semibold">Drop in performance:</span> {dropWords}
        </p>
      )}
      <Disclosure
        summary={
          <span className="inline-flex items-center gap-2">
            <Eye aria-hidden className="size-5" /> Note an observation
          </span>
        }
      >
        <Form
          className="grid gap-4"
          onSubmit={() => {
            if (kind === null || present === null) return;
            // The same id when it is sent again after a failure: stored once.
            const sent = id ?? newId();
            setId(sent);
            save.run({ id: sent, kind, present, on });
          }}
        >
          <RadioCards<Kind>
            label="About"
            value={kind}
            onChange={setKind}
            options={[
              {
                value: 'overstriding',
                label: 'Overstriding',
                description: 'The foot lands well in front of the body.',
              },
              {
                value: 'performance_drop',
                label: 'Drop in performance',
                description: 'Counts once the athlete says the same; they are asked on their page of today.',
              },
            ]}
          />
          <RadioCards<'yes' | 'no'>
            label="Is it there?"
            compact
            columns={2}
            value={present}
            onChange={setPresent}
            options={[
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'No' },
            ]}
          />
          <TextField
            label="Seen on"
            type="date"
            required
            max={today}
            value={on}
            error={save.fields['on']}
            onChange={(event) => setOn(event.target.value)}
          />
          <FormMessage error={save.message} done={save.done ? 'Noted.' : null} />
          <Button
            type="submit"
            variant="secondary"
            className="w-fit"
            pending={save.pending}
            disabled={kind === null || present === null}
          >
            Note it
          </Button>
        </Form>
      </Disclosure>
    </Card>
  );
}
