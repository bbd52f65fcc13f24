import { ReportId } from '@freshlegs/domain';
import { renderCsv } from '@freshlegs/report';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { notFound } from '../core/guards.ts';
import { reportById } from '../report/queries.ts';
import { NO_STORE } from './answer.ts';
import { ownRoute, type RouteParams } from './route.ts';

const nothing = async (): Promise<null> => null;

/** The released page, the bytes that were handed out. */
export const reportAsPdf = ownRoute({
  id: 'report.pdf',
  method: 'GET',
  path: 'clubs/:clubId/reports/:reportId/pdf',
  action: 'report.release',
  read: nothing,
  work: async (scope, who, _body, params) => {
    const report = await released(scope, who, params);
    return download(report.pdf, 'application/pdf', `report-${report.asOf}.pdf`);
  },
});

/** The same content as a table. */
export const reportAsCsv = ownRoute({
  id: 'report.csv',
  method: 'GET',
  path: 'clubs/:clubId/reports/:reportId/csv',
  action: 'report.release',
  read: nothing,
  work: async (scope, who, _body, params) => {
    const report = await released(scope, who, params);
    return download(
      new TextEncoder().encode(renderCsv(report.model)),
      'text/csv; charset=utf-8',
      `report-${report.asOf}.csv`,
    );
  },
});

async function released({ tx }: ClubScope, who: AuthorizedAthlete, params: RouteParams) {
  const id = ReportId.safeParse(params['reportId']);
  const report = id.success ? await reportById(tx, who, id.data) : null;
  if (!report) throw notFound('report');
  return report;
}

const download = (bytes: Uint8Array, type: string, name: string): Response =>
  new Response(new Uint8Array(bytes), {
    headers: { ...NO_STORE, 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
  });
