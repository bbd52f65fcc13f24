import { sees, type RedactedAssessment } from '@freshlegs/access';
import { atLeast, urgencyRank, type LocalDate } from '@freshlegs/domain';
import { promptViews, type PromptReader } from '../referral/prompt-views.ts';
import type { LedgerEntry } from '../referral/queries.ts';
import { causeState } from './cause-views.ts';
import { heavinessDays, type Charts } from './charts.ts';
import { findingViews } from './explain-view.ts';
import type { BoardGroup, BoardRow } from './model.ts';
import { stateView } from './state-view.ts';

const HEAVINESS_DAYS = 28;

export interface RowParts {
  readonly on: LocalDate;
  readonly claimed: boolean;
  readonly prompts: readonly LedgerEntry[];
  readonly charts: Charts;
}

/** One athlete on the board, out of what is left after redaction. */
export function boardRow(parts: RowParts, assessment: RedactedAssessment, reader: PromptReader): BoardRow {
  const { viewer, reading } = reader;
  const findings = findingViews(assessment, reading);
  const prompts = promptViews(parts.prompts, reader);
  const wellness = sees(viewer, 'wellness');
  const state = stateView(assessment, findings, reading);
  return {
    athleteId: reader.athleteId,
    name: reader.athleteName,
    group: groupOf(state.level, prompts.length),
    on: parts.on,
    claimed: parts.claimed,
    state,
    stopTraining: assessment.stopTraining,
    heaviness: { shared: wellness, days: wellness ? heavinessDays(parts.charts, HEAVINESS_DAYS) : [] },
    load: loadOf(assessment, sees(viewer, 'training')),
    fuel: causeState(assessment, findings, ['glycogen', 'hydration', 'electrolytes']),
    iron: causeState(assessment, findings, ['iron']),
    b12: causeState(assessment, findings, ['vitamin-b12']),
    lastCheckIn: { shared: wellness, on: wellness ? parts.charts.lastCheckInOn : null },
    prompt: prompts[0] ?? null,
    openPrompts: prompts.length,
    notShared: [...assessment.notShared],
  };
}

function loadOf({ metrics, causes }: RedactedAssessment, shared: boolean): BoardRow['load'] {
  const metric = (name: string) => {
    const value = metrics[name];
    return typeof value === 'number' ? value : null;
  };
  const weekKm = metric('ramp.w1Km');
  const missing = causes.find((cause) => cause.cause === 'load-raised-too-quickly')?.missing[0] ?? null;
  return {
    shared,
    weekKm,
    usualKm: metric('ramp.refKm'),
    percent: metric('ramp.pct'),
    missing: shared && weekKm === null ? (missing?.sentence ?? 'Not enough data to judge.') : null,
  };
}

/** Somebody to talk to, or a prompt that is open, asks for attention; what is not known is never "nothing stands out". */
export function groupOf(level: BoardRow['state']['level'], openPrompts: number): BoardGroup {
  if (openPrompts > 0) return 'attention';
  if (level === 'unknown' || level === 'not-shared') return level;
  return atLeast(level, 'discuss') ? 'attention' : 'quiet';
}

/** How soon somebody should look: by urgency, that of the prompt too; too little data before "nothing found". */
export function attention({ state, prompt }: BoardRow): number {
  const own = state.level === 'unknown' ? 0.5 : state.level === 'not-shared' ? 0.25 : urgencyRank(state.level);
  return Math.max(own, prompt === null ? 0 : urgencyRank(prompt.urgency));
}
