import { isLocalDate, UpdateProfileInput, type LocalDate, type ProfileFactKind } from '@freshlegs/domain';
import type { RouterOutputs } from '../../../client/router-outputs.ts';
import type { Units } from '../../../format/quantities.ts';
import { FieldReader, readDuration, readQuantity } from '../entry/typed-quantity.ts';
import type { Control, ProfileQuestion } from './profile-question.ts';
import { PROFILE_GROUPS } from './profile-questions.ts';

type Facts = RouterOutputs['profile']['get']['facts'];
/** Every answer as text; empty: not known. Flags are "yes" and "no". */
export type ProfileDraft = Readonly<Partial<Record<ProfileFactKind, string>>>;

const GRAMS = { metric: 1000, imperial: 453.592_37 } as const;
const METRES_PER_MILE = 1609.344;
const QUESTIONS: readonly ProfileQuestion[] = PROFILE_GROUPS.flatMap((group) => group.questions);

export const draftOfFacts = (facts: Facts, units: Units): ProfileDraft =>
  Object.fromEntries(
    QUESTIONS.map(({ kind, control }) => {
      const value = facts[kind]?.value ?? null;
      return [kind, value === null ? '' : asAnswer(value, control, units)];
    }),
  );

function asAnswer(value: string | number | boolean, { type }: Control, units: Units): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  if (type === 'mass') return String(Math.round((value / GRAMS[units]) * 10) / 10);
  if (type !== 'pace') return String(value);
  const perUnit = Math.round(units === 'metric' ? value : (value * METRES_PER_MILE) / 1000);
  return `${Math.floor(perUnit / 60)}:${String(perUnit % 60).padStart(2, '0')}`;
}

/** What was changed, to be sent; or what to correct by kind. */
export function readChanges(
  draft: ProfileDraft,
  before: ProfileDraft,
  units: Units,
  today: LocalDate,
): { readonly changes: UpdateProfileInput } | { readonly errors: Readonly<Record<string, string>> } {
  const reader = new FieldReader();
  const changed = QUESTIONS.filter(({ kind }) => (draft[kind] ?? '') !== (before[kind] ?? ''));
  const changes = Object.fromEntries(
    changed.map((question) => [
      question.kind,
      readAnswer(draft[question.kind] ?? '', question, reader, { units, today }),
    ]),
  );
  if (!reader.ok) return { errors: reader.errors };
  const parsed = UpdateProfileInput.safeParse(changes);
  if (parsed.success) return { changes: parsed.data };
  for (const issue of parsed.error.issues) reader.refuse(String(issue.path[0] ?? ''), 'Please check this answer.');
  return { errors: reader.errors };
}

function readAnswer(
  text: string,
  { kind, control }: ProfileQuestion,
  reader: FieldReader,
  { units, today }: { readonly units: Units; readonly today: LocalDate },
): string | number | boolean | null {
  const answer = text.trim();
  if (answer === '') return null;
  switch (control.type) {
    case 'flag':
      return answer === 'yes';
    case 'choice':
      return answer;
    case 'date':
      if (!isLocalDate(answer)) reader.refuse(kind, 'Please give a whole date.');
      else if (answer > today && control.mayBeAhead !== true) reader.refuse(kind, 'This day has not come yet.');
      return answer;
    case 'number':
      return reader.take(kind, readQuantity(answer, { ...control, whole: true }));
    case 'mass': {
      const mass = reader.take(
        kind,
        readQuantity(
          answer,
          units === 'metric' ? { min: 20, max: 250, unit: 'kg' } : { min: 45, max: 550, unit: 'lb' },
        ),
      );
      return mass === null ? null : Math.round(mass * GRAMS[units]);
    }
    case 'pace': {
      const seconds = reader.take(kind, readDuration(answer));
      const perKm = seconds === null || units === 'metric' ? seconds : (seconds * 1000) / METRES_PER_MILE;
      if (perKm !== null && (perKm < 120 || perKm > 900))
        reader.refuse(kind, 'Please give a pace as minutes:seconds, such as 4:30.');
      return perKm;
    }
  }
}
