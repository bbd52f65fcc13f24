declare module 'vitest' {
  export interface ProvidedContext {
    /** Database `postgres` of the throw-away cluster, for its superuser. */
    postgresAdminUrl: string;
    /** The server's log, for tests that search it for what must not be there. */
    postgresLogFile: string;
  }
}

/** The database that test databases are cloned from; nobody may be connected to it meanwhile. */
export const templateDatabase = 'tpl';
