import { URGENCIES, type Urgency } from '@freshlegs/domain';
import type { RouterOutputs } from '../../client/router-outputs.ts';

/** One athlete on one day, as the reader may see it. */
export type AthletePage = RouterOutputs['assessment']['own'];
export type FindingView = AthletePage['findings'][number];
export type EvidenceView = FindingView['evidence'][number];
export type PromptView = AthletePage['prompts'][number];
export type CauseView = AthletePage['ladder'][number];
export type MissingView = CauseView['missing'][number];
export type ShownVerdict = CauseView['verdict'];
export type SeriesDay = AthletePage['series'][number];
export type FuelingNote = AthletePage['fueling'][number];
export type PanelView = RouterOutputs['bloodTest']['list']['panels'][number];
export type ResultView = PanelView['results'][number];

/** The state's level as an urgency; what is unknown or not shared asks for nothing. */
export const urgencyOf = ({ state }: Pick<AthletePage, 'state'>): Urgency =>
  URGENCIES.find((one) => one === state.level) ?? 'none';
