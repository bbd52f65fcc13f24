import type { ReportId } from '@freshlegs/domain';
import { buildReport, renderPdf, type ReportModel } from '@freshlegs/report';
import { auditWrite } from '../core/audit.ts';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { insertReport, reportById } from './queries.ts';
import { reportInput, type ReportChoice } from './report-input.ts';

/** The report as it would be released now. Stores nothing. */
export const previewReport = async (
  scope: ClubScope,
  who: AuthorizedAthlete,
  choice: ReportChoice,
): Promise<ReportModel> => buildReport(await reportInput(scope, who, choice));

/** Keeps the page that the athlete hands out, exactly as it is today. The same id twice is one report. */
export async function releaseReport(
  scope: ClubScope,
  who: AuthorizedAthlete,
  choice: ReportChoice & { readonly id: ReportId },
): Promise<{ id: string }> {
  if (await reportById(scope.tx, who, choice.id)) return { id: choice.id };
  const input = await reportInput(scope, who, choice);
  const model = buildReport(input);
  await insertReport(scope.tx, who, {
    id: choice.id,
    asOf: input.assessment.asOf,
    categories: [...choice.categories],
    model,
    pdf: await renderPdf(model),
    releasedBy: scope.actor.userId,
    releasedAt: scope.runtime.now(),
  });
  await auditWrite(scope, {
    action: 'report.release',
    athleteIds: [who.athleteId],
    categories: choice.categories,
    factOn: input.assessment.asOf,
  });
  return { id: choice.id };
}
