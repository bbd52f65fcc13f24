export { openDataFolder } from './data-folder.ts';
export { freePort } from './free-port.ts';
export { keptSecret } from './kept-secret.ts';
export { LauncherError } from './launcher-error.ts';
export { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts';
