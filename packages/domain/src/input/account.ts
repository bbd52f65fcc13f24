import { z } from 'zod';
import { ROLES } from '../role.ts';
import { SquadId, AthleteId } from '../ids.ts';
import { LocalDateInput, ZoneInput, whole } from './shared.ts';

export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email('This does not look like an email address.'));

/** Length alone is asked for: long and memorable beats short and odd. */
export const NewPassword = z
  .string()
  .min(10, 'Use at least 10 characters. Several words are easy to remember.')
  .max(200, 'Use at most 200 characters.');

export const PersonName = z.string().trim().min(1, 'Please give a name.').max(80);

export const SignInInput = z.object({ email: Email, password: z.string().min(1).max(200) });
export type SignInInput = z.output<typeof SignInInput>;

export const CreateFirstClubInput = z.object({
  setupCode: z.string().trim().min(1, 'Enter the setup code that the console printed.').max(64),
  clubName: PersonName,
  country: z.string().regex(/^[A-Z]{2}$/, 'Choose a country.'),
  ownerName: PersonName,
  email: Email,
  password: NewPassword,
  zone: ZoneInput,
});
export type CreateFirstClubInput = z.output<typeof CreateFirstClubInput>;

export const ClubSettingsInput = z.object({
  name: PersonName,
  country: z.string().regex(/^[A-Z]{2}$/),
  consentAge: whole(13, 18, 'years'),
  units: z.enum(['metric', 'imperial']),
  weekStart: z.enum(['monday', 'sunday']),
  bloodFlagsToMedicalOnly: z.boolean(),
});
export type ClubSettingsInput = z.output<typeof ClubSettingsInput>;

export const CreateInvitationInput = z.object({
  roles: z
    .array(z.enum(ROLES))
    .min(1, 'Choose at least one role.')
    .transform((roles) => [...new Set(roles)]),
  squadId: SquadId.nullable(),
  /** An athlete created by the coach who is to claim the record. */
  athleteId: AthleteId.nullable(),
  email: Email.nullable(),
});
export type CreateInvitationInput = z.output<typeof CreateInvitationInput>;

export const NewPersonInput = z.object({
  name: PersonName,
  email: Email,
  password: NewPassword,
  /** Asked of athletes: those under the club's consent age cannot join yet. */
  birthDate: LocalDateInput.nullable(),
  zone: ZoneInput,
});
export type NewPersonInput = z.output<typeof NewPersonInput>;

export const AcceptInvitationInput = z.object({
  token: z.string().min(20).max(128),
  person: NewPersonInput.nullable(),
  birthDate: LocalDateInput.nullable(),
});
export type AcceptInvitationInput = z.output<typeof AcceptInvitationInput>;

export const JoinWithCodeInput = z.object({
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z2-9]{4}-?[A-Z2-9]{4}$/, 'A join code has eight letters and digits.'),
  person: NewPersonInput.nullable(),
  birthDate: LocalDateInput.nullable(),
});
export type JoinWithCodeInput = z.output<typeof JoinWithCodeInput>;

export const ChangePasswordInput = z.object({ current: z.string().min(1).max(200), next: NewPassword });
export type ChangePasswordInput = z.output<typeof ChangePasswordInput>;
