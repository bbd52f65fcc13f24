export { openDatabase, type Database, type DatabaseOptions } from './client/database.ts';
export { takeRole, type ClubContext, type Tx } from './client/role.ts';
export * from './schema/index.ts';
