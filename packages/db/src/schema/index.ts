export * from './account.ts';
export * from './audit.ts';
export * from './columns.ts';
export * from './decision.ts';
export * from './derived.ts';
export * from './medical.ts';
export * from './people.ts';
export * from './training.ts';
