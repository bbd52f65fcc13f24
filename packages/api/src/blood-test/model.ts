import { DrawContext } from '@freshlegs/domain';
import { z } from 'zod';

const number = z.number().nullable();

/** How a result differs from the one before of the same analyte, judged by the reference change value. */
export const Change = z.object({
  status: z.enum(['within-variation', 'changed', 'not-comparable']),
  since: z.string(),
  percent: number,
  sentence: z.string(),
});

/** One result as printed. */
export const ResultView = z.object({
  analyte: z.string(),
  name: z.string(),
  /** False: kept as printed and not assessed. */
  known: z.boolean(),
  value: z.number(),
  comparator: z.enum(['<', '>']).nullable(),
  unit: z.string(),
  unitForPeople: z.string(),
  refLow: number,
  refHigh: number,
  /** Against the laboratory's own interval; null where none was printed. */
  flag: z.enum(['low', 'high', 'within']).nullable(),
  confirmed: z.boolean(),
  /** Against the newest earlier result of the same analyte; null when it is the first. */
  change: Change.nullable(),
});
export type ResultView = z.output<typeof ResultView>;

export const PanelView = z.object({
  id: z.string(),
  collectedOn: z.string(),
  collectedAt: z.string().nullable(),
  zone: z.string(),
  laboratory: z.string().nullable(),
  context: DrawContext,
  results: z.array(ResultView),
});
export type PanelView = z.output<typeof PanelView>;

/** What is to be looked at again, by the result's place in the form. Sentences hold values: they are answers, never errors. */
const Remark = z.object({ index: z.number(), sentence: z.string() });
export type Remark = z.output<typeof Remark>;

/** `ask` and `refused` stored nothing. After `ask` the same form with `confirmed` on those results is stored. */
export const LoggedBloodTest = z.discriminatedUnion('status', [
  z.object({ status: z.literal('stored'), id: z.string() }),
  z.object({ status: z.literal('ask'), questions: z.array(Remark) }),
  z.object({ status: z.literal('refused'), problems: z.array(Remark) }),
]);
export type LoggedBloodTest = z.output<typeof LoggedBloodTest>;
