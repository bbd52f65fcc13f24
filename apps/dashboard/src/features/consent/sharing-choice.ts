import type { ConsentCategory } from '@freshlegs/domain';

/** How somebody answers for one audience: what is suggested, their own list, or nothing. */
export type ChoiceKind = 'suggested' | 'own' | 'nothing';

/** What one audience would see; null while nothing was chosen. */
export interface AudienceChoice {
  readonly kind: ChoiceKind | null;
  readonly categories: readonly ConsentCategory[];
}

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item) => other.includes(item));

/** How a saved list reads as a choice. Before the first choice nothing is ticked for anybody. */
export function choiceOf(
  chosen: boolean,
  categories: readonly ConsentCategory[],
  suggested: readonly ConsentCategory[],
): AudienceChoice {
  if (!chosen) return { kind: null, categories: [] };
  if (categories.length === 0) return { kind: 'nothing', categories };
  return { kind: sameSet(categories, suggested) ? 'suggested' : 'own', categories };
}

/** The choice after another kind was picked: an own list starts from what was ticked last. */
export function withKind(
  choice: AudienceChoice,
  kind: ChoiceKind,
  suggested: readonly ConsentCategory[],
): AudienceChoice {
  if (kind === 'nothing') return { kind, categories: [] };
  if (kind === 'suggested') return { kind, categories: suggested };
  return { kind, categories: choice.categories };
}
