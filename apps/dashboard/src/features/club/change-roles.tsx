'use client';

import { ROLES, type Role } from '@freshlegs/domain';
import { useState } from 'react';
import { api } from '../../client/api.ts';
import type { RouterOutputs } from '../../client/router-outputs.ts';
import { useAction } from '../../client/use-action.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FieldGroup } from '../../ui/field-group.tsx';
import { FormMessage } from '../../ui/form-message.tsx';
import { ROLE_TEXT, ROLE_WORD } from './role-words.ts';

interface ChangeRolesProps {
  clubId: string;
  member: RouterOutputs['club']['members']['members'][number];
  isMe: boolean;
}

/** An owner gives and takes roles, or ends a membership. */
export function ChangeRoles({ clubId, member, isMe }: ChangeRolesProps) {
  const [open, setOpen] = useState(false);
  const [roles, setRoles] = useState<readonly Role[]>(member.roles);
  const save = useAction(
    async () => api.club.changeRoles.mutate({ clubId, userId: member.userId, roles: [...roles] }),
    { onDone: () => setOpen(false) },
  );
  const end = useAction(async () => api.club.endMembership.mutate({ clubId, userId: member.userId }));
  // Athletes come by invitation; here the role can only be taken away.
  const offered = ROLES.filter((role) => role !== 'athlete' || member.roles.includes('athlete'));
  if (!open) {
    return (
      <Button variant="quiet" onClick={() => setOpen(true)} aria-label={`Change the roles of ${member.name}`}>
        Change
      </Button>
    );
  }
  return (
    <div className="grid basis-full gap-3 rounded-xl bg-sunken p-3">
      <FieldGroup label={`Roles of ${member.name}`} error={save.fields['roles']}>
        {offered.map((role) => (
          <Checkbox
            key={role}
            label={ROLE_WORD[role]}
            description={ROLE_TEXT[role]}
            checked={roles.includes(role)}
            onChange={(event) =>
              setRoles(event.target.checked ? [...roles, role] : roles.filter((one) => one !== role))
            }
          />
        ))}
      </FieldGroup>
      <FormMessage error={save.message ?? end.message} />
      <div className="flex flex-wrap gap-2">
        <Button pending={save.pending} disabled={roles.length === 0} onClick={() => save.run()}>
          Save roles
        </Button>
        <Button variant="secondary" onClick={() => setOpen(false)}>
          Cancel
        </Button>
        {!isMe && (
          <ConfirmDialog
            trigger={
              <Button variant="quiet" pending={end.pending}>
                Remove from the club
              </Button>
            }
            title={`Remove ${member.name} from the club?`}
            confirmText="Remove"
            danger
            onConfirm={() => end.run()}
          >
            They lose access at once. What they entered stays with the club.
          </ConfirmDialog>
        )}
      </div>
    </div>
  );
}
