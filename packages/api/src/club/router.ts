import { CreateInvitationInput, InvitationId, ROLES, UserId } from '@freshlegs/domain';
import { z } from 'zod';
import { clubProcedure, openProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { acceptInvitation, Accepted, AcceptInput } from './accept-invitation.ts';
import { settings, Settings, updateSettings } from './club-settings.ts';
import { CreatedInvitation, createInvitation } from './create-invitation.ts';
import { JoinPreview, PreviewCodeInput, previewJoinCode } from './join-code.ts';
import { InvitationList, listInvitations, revokeInvitation } from './list-invitations.ts';
import { changeRoles, ChangeRolesInput, endMembership, listMembers, MemberList } from './members.ts';
import { InvitationPreview, previewInvitation, TokenInput } from './preview-invitation.ts';
import { JoinAnswer, JoinInput, requestJoin } from './request-join.ts';

const Done = z.object({ done: z.literal(true) });
const done = { done: true } as const;

export const clubRouter = t.router({
  settings: clubProcedure('club.read')
    .output(Settings)
    .query(async ({ ctx }) => settings(ctx)),

  updateSettings: clubProcedure('club.settings')
    .input(Settings)
    .output(Settings)
    .mutation(async ({ ctx, input }) => updateSettings(ctx, input)),

  invite: clubProcedure('club.invite-staff')
    .input(CreateInvitationInput)
    .output(CreatedInvitation)
    .mutation(async ({ ctx, input }) => createInvitation(ctx, input)),

  invitations: clubProcedure('club.invite-staff')
    .output(InvitationList)
    .query(async ({ ctx }) => listInvitations(ctx, null)),

  revokeInvitation: clubProcedure('club.invite-staff')
    .input(z.object({ invitationId: InvitationId }))
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await revokeInvitation(ctx, { invitationId: input.invitationId, squadId: null });
      return done;
    }),

  previewInvitation: openProcedure
    .input(TokenInput)
    .output(InvitationPreview)
    .query(async ({ ctx, input }) => previewInvitation(ctx, input)),

  acceptInvitation: openProcedure
    .input(AcceptInput)
    .output(Accepted)
    .mutation(async ({ ctx, input }) => acceptInvitation(ctx, input)),

  members: clubProcedure('club.members')
    .output(MemberList)
    .query(async ({ ctx }) => listMembers(ctx)),

  changeRoles: clubProcedure('club.roles')
    .input(ChangeRolesInput)
    .output(z.object({ roles: z.array(z.enum(ROLES)) }))
    .mutation(async ({ ctx, input }) => changeRoles(ctx, input)),

  endMembership: clubProcedure('club.roles')
    .input(z.object({ userId: UserId }))
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await endMembership(ctx, input.userId);
      return done;
    }),

  leave: clubProcedure('club.read')
    .output(Done)
    .mutation(async ({ ctx }) => {
      await endMembership(ctx, ctx.actor.userId);
      return done;
    }),

  previewJoinCode: openProcedure
    .input(PreviewCodeInput)
    .output(JoinPreview)
    .query(async ({ ctx, input }) => previewJoinCode(ctx, input)),

  requestJoin: openProcedure
    .input(JoinInput)
    .output(JoinAnswer)
    .mutation(async ({ ctx, input }) => requestJoin(ctx, input)),
});
