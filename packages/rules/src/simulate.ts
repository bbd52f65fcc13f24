export type * from './record/athlete-record.ts';
export { NO_LINE_CROSSED, type PlanContext, planSentence } from './simulate/plan-sentence.ts';
export { PLAN_DAYS, type Plan, type PlannedSession } from './simulate/plan.ts';
export { type SimulatedDay, type TrainingDay, simulate } from './simulate/simulate.ts';
export { trainingRecord } from './simulate/training-record.ts';
