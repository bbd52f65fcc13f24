import { CONSENT_CATEGORIES, type ConsentCategory } from '@freshlegs/domain';

/** What one viewer may see of one athlete today. */
export interface ViewerGrants {
  readonly granted: ReadonlySet<ConsentCategory>;
  /** The viewer is the athlete: sees everything. */
  readonly self: boolean;
}

/** True if nothing is withheld from this viewer. */
export const seesAll = (viewer: ViewerGrants): boolean =>
  viewer.self || CONSENT_CATEGORIES.every((category) => viewer.granted.has(category));

/** True if this viewer sees the category. */
export const sees = (viewer: ViewerGrants, category: ConsentCategory): boolean =>
  viewer.self || viewer.granted.has(category);
