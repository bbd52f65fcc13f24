import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The server's log, inside the cluster because only there its account may write. */
export function serverLogOf(clusterDir: string): string {
  return join(clusterDir, 'server.log');
}

/** Size of a file in bytes, 0 when absent. */
export function fileSizeB(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}

/** The line of the log, after the given byte, that best says why the server did not start. */
export function reasonInLog(logFile: string, fromB: number): string | undefined {
  const sizeB = fileSizeB(logFile);
  if (sizeB <= fromB) return undefined;
  const buffer = Buffer.alloc(Math.min(sizeB - fromB, 64 * 1024));
  const file = openSync(logFile, 'r');
  readSync(file, buffer, 0, buffer.length, fromB);
  closeSync(file);
  const lines = buffer.toString('utf8').trim().split('\n');
  const telling = lines.find((line) => /\b(FATAL|PANIC):|Address already in use/.test(line));
  return (telling ?? lines.at(-1))?.replace(/^.*?\b(FATAL|PANIC|LOG):\s*/, '');
}
