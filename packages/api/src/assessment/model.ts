import {
  CAUSE_IDS,
  CONSENT_CATEGORIES,
  FINDING_CODES,
  PLACEHOLDER_CODES,
  PROMPT_OUTCOMES,
  PROMPT_STEPS,
  URGENCIES,
} from '@freshlegs/domain';
import { z } from 'zod';
import { PanelView } from '../blood-test/model.ts';

const number = z.number().nullable();
const Category = z.enum(CONSENT_CATEGORIES);
const UrgencyLevel = z.enum(URGENCIES);
const Verdict = z.enum(['flagged', 'clear', 'insufficient-data', 'not-applicable', 'not-shared']);

/** In one word and a sentence how an athlete is; `unknown` when too little was logged, never taken for fine. */
export const StateView = z.object({
  level: z.enum([...URGENCIES, 'unknown', 'not-shared']),
  word: z.string(),
  title: z.string().nullable(),
  reason: z.string().nullable(),
});
export type StateView = z.output<typeof StateView>;

export const MissingView = z.object({
  datum: z.string(),
  reason: z.string(),
  sentence: z.string(),
  logNext: z.string(),
});

export const NoteView = z.object({ code: z.string(), title: z.string(), sentence: z.string(), logNext: z.string() });

export const EvidenceView = z.object({
  key: z.string(),
  label: z.string(),
  value: z.union([z.number(), z.string(), z.boolean()]),
  unit: z.string().nullable(),
  on: z.string().nullable(),
  comparedWith: z
    .object({ relation: z.string(), limit: z.number(), unit: z.string().nullable(), meaning: z.string() })
    .nullable(),
});
export type EvidenceView = z.output<typeof EvidenceView>;

export const SourceView = z.object({ id: z.string(), citation: z.string(), url: z.string().nullable() });

export const FindingView = z.object({
  code: z.enum(FINDING_CODES),
  title: z.string(),
  cause: z.enum(CAUSE_IDS).nullable(),
  urgency: UrgencyLevel,
  weeks: number,
  grade: z.enum(['info', 'watch', 'strong']).nullable(),
  evidenceGrade: z.enum(['A', 'B', 'C', 'D']),
  sentence: z.string(),
  suggestion: z.string().nullable(),
  wouldChangeOurMind: z.string(),
  evidence: z.array(EvidenceView),
  sources: z.array(SourceView),
  showValues: z.boolean(),
});
export type FindingView = z.output<typeof FindingView>;

export const PlaceholderView = z.object({
  code: z.enum(PLACEHOLDER_CODES),
  urgency: UrgencyLevel,
  sentence: z.string(),
});

/** A cause of the ladder; `looked` is what its rules looked at, also when they are silent. */
export const CauseView = z.object({
  cause: z.enum(CAUSE_IDS),
  title: z.string(),
  step: z.enum(['training', 'fuel', 'form', 'medical']),
  verdict: Verdict,
  sharing: z.enum(['full', 'partial', 'none']),
  findings: z.array(z.enum(FINDING_CODES)),
  looked: z.array(
    z.object({
      rule: z.string(),
      title: z.string(),
      verdict: z.enum(['flagged', 'clear', 'insufficient-data', 'not-applicable']),
      evidence: z.array(EvidenceView),
    }),
  ),
  missing: z.array(MissingView),
  /** One sentence about the cause. */
  sentence: z.string(),
});
export type CauseView = z.output<typeof CauseView>;

export const PromptView = z.object({
  id: z.string(),
  athleteId: z.string(),
  athleteName: z.string(),
  show: z.enum(['full', 'medical-review', 'private-urgent']),
  code: z.string().nullable(),
  title: z.string(),
  sentence: z.string(),
  urgency: UrgencyLevel,
  status: z.enum(['open', 'acknowledged', 'talked', 'booked', 'seen', 'closed']),
  openedOn: z.string(),
  lastSeenOn: z.string(),
  /** The rules do not find it any more. It stays open until a person closes it. */
  stillFound: z.boolean(),
  outcome: z.enum(PROMPT_OUTCOMES).nullable(),
  outcomeUntilOn: z.string().nullable(),
  canStep: z.array(z.enum(PROMPT_STEPS)),
  canClose: z.boolean(),
  needsOutcome: z.boolean(),
  events: z.array(z.object({ kind: z.string(), urgency: UrgencyLevel, at: z.string(), by: z.string().nullable() })),
});
export type PromptView = z.output<typeof PromptView>;

/** The verdict of a cause in a word and a sentence, for a cell of the board. */
export const CauseState = z.object({ verdict: Verdict, word: z.string(), sentence: z.string().nullable() });
export type CauseState = z.output<typeof CauseState>;

/** Who is shown on a board, by what their state asks for. */
export const BOARD_GROUPS = ['attention', 'quiet', 'unknown', 'not-shared'] as const;
export type BoardGroup = (typeof BOARD_GROUPS)[number];

export const BoardRow = z.object({
  athleteId: z.string(),
  name: z.string(),
  group: z.enum(BOARD_GROUPS),
  on: z.string(),
  claimed: z.boolean(),
  state: StateView,
  stopTraining: z.boolean(),
  heaviness: z.object({ shared: z.boolean(), days: z.array(number) }),
  load: z.object({
    shared: z.boolean(),
    weekKm: number,
    usualKm: number,
    percent: number,
    missing: z.string().nullable(),
  }),
  fuel: CauseState,
  iron: CauseState,
  b12: CauseState,
  lastCheckIn: z.object({ shared: z.boolean(), on: z.string().nullable() }),
  prompt: PromptView.nullable(),
  openPrompts: z.number(),
  notShared: z.array(Category),
});
export type BoardRow = z.output<typeof BoardRow>;

export const Board = z.object({
  squad: z.object({ id: z.string(), name: z.string() }),
  generatedAt: z.string(),
  /** All of them, or the first ones where only those were asked for. */
  rows: z.array(BoardRow),
  /** How many athletes each group has, those included whose rows were not asked for. */
  counts: z.record(z.enum(BOARD_GROUPS), z.number()),
});
export type Board = z.output<typeof Board>;

/** One day of the charts. Null is a gap: not known or not shared; 0 is a known day without training. */
export const SeriesDay = z.object({
  on: z.string(),
  known: z.boolean(),
  km: number,
  minutes: number,
  rpeLoad: number,
  heaviness: number,
  soreness: number,
});
export type SeriesDay = z.output<typeof SeriesDay>;

export const FuelingNote = z.object({
  on: z.string(),
  km: number,
  minutes: z.number(),
  preCarbG: number,
  duringCarbG: number,
  duringCarbGPerH: number,
  recoveryCarbG: number,
  fluidL: number,
  massChangePercent: number,
});
export type FuelingNote = z.output<typeof FuelingNote>;

export const AthletePage = z.object({
  athlete: z.object({ id: z.string(), name: z.string(), isSelf: z.boolean(), claimed: z.boolean() }),
  on: z.string(),
  today: z.boolean(),
  zone: z.string(),
  rulesetVersion: z.string(),
  emergencyNumber: z.string(),
  state: StateView,
  stopTraining: z.boolean(),
  guardian: z.boolean().nullable(),
  findings: z.array(FindingView),
  placeholders: z.array(PlaceholderView),
  ladder: z.array(CauseView),
  ranking: z.array(
    z.object({
      code: z.enum(FINDING_CODES),
      title: z.string(),
      band: z.enum(['first', 'possible', 'weak']),
      score: number,
    }),
  ),
  logNext: MissingView.nullable(),
  /** What could not be judged, and what to log. */
  notAssessed: z.array(NoteView),
  /** About the data themselves. */
  dataNotes: z.array(NoteView),
  series: z.array(SeriesDay),
  fueling: z.array(FuelingNote),
  bloodTests: z.object({ shared: z.boolean(), panels: z.array(PanelView) }),
  blood: z
    .object({
      iron: z.string(),
      ironCurrency: z.string().nullable(),
      b12: z.string(),
      b12Currency: z.string().nullable(),
    })
    .nullable(),
  prompts: z.array(PromptView),
  notShared: z.array(Category),
});
export type AthletePage = z.output<typeof AthletePage>;
