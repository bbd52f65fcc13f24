import { squadBoard } from './squad-board.ts';
import { health, ready, session } from './probes.ts';
import { reportAsCsv, reportAsPdf } from './report-download.ts';
import type { Route } from './route.ts';
import { runUpload } from './run-upload.ts';

/** Every route that is not tRPC. The access matrix reads this list, so that none is forgotten. */
export const routes: readonly Route[] = [health, ready, session, runUpload, reportAsPdf, reportAsCsv, squadBoard];
