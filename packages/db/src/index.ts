export { openDatabase, type Database, type DatabaseOptions } from './client/database.ts';
export { isDatabaseUnreachable } from './client/database-unreachable.ts';
export { postgresCode } from './client/error-causes.ts';
export { statement } from './client/statement.ts';
export { rowsInto } from './client/write-rows.ts';
export { leaveToEnd, onlyRead, takeRole, type ClubContext, type Tx } from './client/transaction.ts';
export * from './schema/index.ts';
