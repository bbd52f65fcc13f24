'use client';

import type { RouterOutputs } from '../../client/router-outputs.ts';
import { formatInstant } from '../../format/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { ChangeRoles } from './change-roles.tsx';
import { ROLE_WORD } from './role-words.ts';

interface MemberListProps {
  clubId: string;
  members: RouterOutputs['club']['members']['members'];
  myUserId: string;
  canChange: boolean;
  zone: string;
}

/** Everybody in the club with their roles; an owner changes them. */
export function MemberList({ clubId, members, myUserId, canChange, zone }: MemberListProps) {
  return (
    <ul className="divide-y divide-line">
      {members.map((member) => (
        <li key={member.userId} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <div className="min-w-0">
            <p className="font-medium">
              {member.name}
              {member.userId === myUserId && <span className="ml-1.5 text-sm font-normal text-muted">you</span>}
            </p>
            <p className="text-sm text-muted">since {formatInstant(member.since, zone).split(',')[0]}</p>
          </div>
          <div className="flex flex-wrap items-center gap-2">
            {member.roles.map((role) => (
              <Badge key={role}>{ROLE_WORD[role]}</Badge>
            ))}
            {canChange && <ChangeRoles clubId={clubId} member={member} isMe={member.userId === myUserId} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
