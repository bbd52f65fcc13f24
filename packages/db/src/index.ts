export { openDatabase, type Database, type DatabaseOptions } from './client/database.ts';
export { isDatabaseUnreachable } from './client/database-unreachable.ts';
export { takeRole, type ClubContext, type Tx } from './client/transaction.ts';
export * from './schema/index.ts';
