export {
  openDatabase,
  takeRole,
  type ClubContext,
  type Database,
  type DatabaseOptions,
  type Tx,
} from './client/database.ts';
export * from './schema/index.ts';
