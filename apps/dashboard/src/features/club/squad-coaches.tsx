'use client';

import { useState } from 'react';
import { api } from '../../client/api.ts';
import type { RouterOutputs } from '../../client/router-outputs.ts';
import { useAction } from '../../client/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FieldGroup } from '../../ui/field-group.tsx';
import { FormMessage } from '../../ui/form-message.tsx';
import { Form } from '../../ui/form.tsx';

interface SquadCoachesProps {
  clubId: string;
  squadId: string;
  coaches: RouterOutputs['squad']['list']['squads'][number]['coaches'];
  members: RouterOutputs['club']['members']['members'];
}

/** Who coaches this squad: they see its athletes, as far as each shares. */
export function SquadCoaches({ clubId, squadId, coaches, members }: SquadCoachesProps) {
  const [chosen, setChosen] = useState<readonly string[]>(coaches.map((coach) => coach.userId));
  const save = useAction(async () => api.squad.setCoaches.mutate({ clubId, squadId, userIds: [...chosen] }));
  const candidates = members.filter((member) => member.roles.includes('coach'));
  return (
    <Form className="grid gap-3" onSubmit={() => save.run()}>
      <FieldGroup
        label="Coaches of this squad"
        hint="They see its athletes, as far as each athlete shares."
        error={save.fields['userIds']}
      >
        {candidates.map((coach) => (
          <Checkbox
            key={coach.userId}
            label={coach.name}
            checked={chosen.includes(coach.userId)}
            onChange={(event) => {
              save.reset();
              setChosen(event.target.checked ? [...chosen, coach.userId] : chosen.filter((id) => id !== coach.userId));
            }}
          />
        ))}
      </FieldGroup>
      <FormMessage error={save.message} done={save.done ? 'Saved.' : null} />
      <Button type="submit" variant="secondary" pending={save.pending} disabled={chosen.length === 0} className="w-fit">
        Save coaches
      </Button>
    </Form>
  );
}
