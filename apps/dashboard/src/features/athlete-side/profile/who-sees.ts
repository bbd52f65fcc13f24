import { CONSENT_CATEGORIES, type ConsentCategory } from '@freshlegs/domain';
import type { RouterOutputs } from '../../../client/router-outputs.ts';

/** Who sees each kind of data besides the athlete, in words. */
export type Seers = Readonly<Record<ConsentCategory, string>>;

/** As the athlete has chosen; before the first choice nobody else sees anything. */
export function seersOf({ coaches, medical }: Pick<RouterOutputs['consent']['get'], 'coaches' | 'medical'>): Seers {
  const words = (category: ConsentCategory): string => {
    const audiences = [
      coaches.includes(category) ? 'your coaches' : null,
      medical.includes(category) ? 'medical staff' : null,
    ].filter((one) => one !== null);
    return audiences.length === 0 ? 'only you' : `you, ${audiences.join(', ')}`;
  };
  return Object.fromEntries(CONSENT_CATEGORIES.map((category) => [category, words(category)])) as Record<
    ConsentCategory,
    string
  >;
}
