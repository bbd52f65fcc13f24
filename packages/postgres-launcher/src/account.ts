import { readFileSync, statSync } from 'node:fs';
import { LauncherError } from './launcher-error.ts';

/** The system account that runs the database server; undefined means: the account that runs this process. */
export type ServerAccount = { readonly uid: number; readonly gid: number };

/**
 * Postgres refuses to run as root, so root hands it to another account: the owner of the existing
 * cluster, else `postgres`, else `nobody`. Everyone else runs it as themselves.
 */
export function serverAccount(clusterDir: string): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = clusterOwner(clusterDir) ?? namedAccount('postgres') ?? namedAccount('nobody');
  if (account) return account;
  throw new LauncherError(
    'The database refuses to run as root and this system has no account named postgres or nobody: start Freshlegs as a normal user.',
  );
}

function clusterOwner(clusterDir: string): ServerAccount | undefined {
  try {
    const { uid, gid } = statSync(clusterDir);
    return uid === 0 ? undefined : { uid, gid };
  } catch {
    // There is no cluster yet, or its parent is not even a folder, which is told elsewhere.
    return undefined;
  }
}

function namedAccount(name: string): ServerAccount | undefined {
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [user, , uid, gid] = line.split(':');
    if (user === name && Number(uid) > 0 && Number(gid) > 0) {
      return { uid: Number(uid), gid: Number(gid) };
    }
  }
  return undefined;
}
