import { CONSENT_CATEGORIES } from '@freshlegs/domain';
import { z } from 'zod';

const Line = z.object({ label: z.string(), value: z.string() });

/** The page before it is drawn: what the athlete looks at before releasing it. */
export const ReportModelView = z.object({
  title: z.string(),
  identity: z.array(Line),
  reason: z.string(),
  question: z.string(),
  positives: z.array(z.string()),
  negatives: z.array(z.string()),
  notAssessed: z.array(z.string()),
  results: z.array(
    z.object({
      test: z.string(),
      result: z.string(),
      flag: z.enum(['L', 'H', '']),
      unit: z.string(),
      interval: z.string(),
      collectedOn: z.string(),
    }),
  ),
  resultNotes: z.array(z.string()),
  training: z.array(Line),
  tried: z.array(z.string()),
  withheld: z.array(z.string()),
  footer: z.array(z.string()),
});
export type ReportModelView = z.output<typeof ReportModelView>;

export const ReportChoiceInput = z.object({
  categories: z.array(z.enum(CONSENT_CATEGORIES)).transform((list) => [...new Set(list)]),
  /** What the athlete wants to ask the physician. */
  question: z.string().trim().max(300).nullable().default(null),
});

export const ReleasedReport = z.object({
  id: z.string(),
  asOf: z.string(),
  releasedAt: z.string(),
  categories: z.array(z.enum(CONSENT_CATEGORIES)),
});
export type ReleasedReport = z.output<typeof ReleasedReport>;
