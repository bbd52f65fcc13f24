import { AthleteId, Email, InvitationId, SquadId } from '@freshlegs/domain';
import { z } from 'zod';
import { CreatedInvitation, createInvitation } from '../club/create-invitation.ts';
import { InvitationList, listInvitations, revokeInvitation } from '../club/list-invitations.ts';
import { JoinCode, rotateJoinCode, RotateInput, showJoinCode } from '../club/join-code.ts';
import { clubProcedure, squadProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { decideJoin, Decided, DecideInput, JoinRequests, listJoinRequests } from './decide-join.ts';
import { CoachName, listSquads, SquadList } from './list-squads.ts';
import {
  addAthlete,
  createSquad,
  CreateSquadInput,
  removeAthlete,
  renameSquad,
  RenameSquadInput,
  setCoaches,
  SetCoachesInput,
} from './manage-squad.ts';
import { roster, Roster } from './roster.ts';

const Done = z.object({ done: z.literal(true) });
const done = { done: true } as const;
const NamedSquad = z.object({ squadId: SquadId, name: z.string() });
const OneAthlete = z.object({ athleteId: AthleteId });

export const squadRouter = t.router({
  create: clubProcedure('squad.create')
    .input(CreateSquadInput)
    .output(NamedSquad)
    .mutation(async ({ ctx, input }) => createSquad(ctx, input)),

  list: clubProcedure('club.read')
    .output(SquadList)
    .query(async ({ ctx }) => listSquads(ctx)),

  rename: squadProcedure('squad.manage')
    .input(RenameSquadInput)
    .output(NamedSquad)
    .mutation(async ({ ctx, input }) => renameSquad(ctx, ctx.squad, input)),

  roster: squadProcedure('squad.manage')
    .output(Roster)
    .query(async ({ ctx }) => roster(ctx, ctx.squad)),

  setCoaches: squadProcedure('squad.manage')
    .input(SetCoachesInput)
    .output(z.object({ coaches: z.array(CoachName) }))
    .mutation(async ({ ctx, input }) => ({ coaches: await setCoaches(ctx, ctx.squad, input) })),

  addAthlete: squadProcedure('squad.manage')
    .input(OneAthlete)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await addAthlete(ctx, ctx.squad, input.athleteId);
      return done;
    }),

  removeAthlete: squadProcedure('squad.manage')
    .input(OneAthlete)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await removeAthlete(ctx, ctx.squad, input.athleteId);
      return done;
    }),

  invite: squadProcedure('club.invite')
    .input(z.object({ athleteId: AthleteId.nullable().default(null), email: Email.nullable().default(null) }))
    .output(CreatedInvitation)
    .mutation(async ({ ctx, input }) =>
      createInvitation(ctx, {
        roles: ['athlete'],
        squadId: ctx.squad.squadId,
        athleteId: input.athleteId,
        email: input.email,
      }),
    ),

  invitations: squadProcedure('club.invite')
    .output(InvitationList)
    .query(async ({ ctx }) => listInvitations(ctx, ctx.squad.squadId)),

  revokeInvitation: squadProcedure('club.invite')
    .input(z.object({ invitationId: InvitationId }))
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await revokeInvitation(ctx, { invitationId: input.invitationId, squadId: ctx.squad.squadId });
      return done;
    }),

  joinCode: squadProcedure('squad.join-code')
    .output(JoinCode.nullable())
    .query(async ({ ctx }) => showJoinCode(ctx, ctx.squad)),

  rotateJoinCode: squadProcedure('squad.join-code')
    .input(RotateInput)
    .output(JoinCode)
    .mutation(async ({ ctx, input }) => rotateJoinCode(ctx, ctx.squad, input)),

  joinRequests: squadProcedure('squad.approve-join')
    .output(JoinRequests)
    .query(async ({ ctx }) => listJoinRequests(ctx, ctx.squad)),

  decideJoin: squadProcedure('squad.approve-join')
    .input(DecideInput)
    .output(Decided)
    .mutation(async ({ ctx, input }) => decideJoin(ctx, ctx.squad, input)),
});
