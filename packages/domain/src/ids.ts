import { z } from 'zod';

type Branded<Name extends string> = string & { readonly __id: Name };

const id = <Name extends string>() => z.uuid().transform((text) => text.toLowerCase() as Branded<Name>);

export const ClubId = id<'club'>();
export type ClubId = z.output<typeof ClubId>;
export const UserId = id<'user'>();
export type UserId = z.output<typeof UserId>;
export const SessionId = id<'session'>();
export type SessionId = z.output<typeof SessionId>;
export const SquadId = id<'squad'>();
export type SquadId = z.output<typeof SquadId>;
export const AthleteId = id<'athlete'>();
export type AthleteId = z.output<typeof AthleteId>;
export const RunId = id<'run'>();
export type RunId = z.output<typeof RunId>;
export const ShoeId = id<'shoe'>();
export type ShoeId = z.output<typeof ShoeId>;
export const MedicineId = id<'medicine'>();
export type MedicineId = z.output<typeof MedicineId>;
export const PromptId = id<'prompt'>();
export type PromptId = z.output<typeof PromptId>;
export const ReportId = id<'report'>();
export type ReportId = z.output<typeof ReportId>;
export const LabPanelId = id<'lab-panel'>();
export type LabPanelId = z.output<typeof LabPanelId>;
export const InvitationId = id<'invitation'>();
export type InvitationId = z.output<typeof InvitationId>;
export const JoinRequestId = id<'join-request'>();
export type JoinRequestId = z.output<typeof JoinRequestId>;
