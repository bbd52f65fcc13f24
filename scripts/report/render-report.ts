import { LauncherError } from '@freshlegs/postgres-launcher';
import { buildReport, type ReportInput, type ReportModel, renderCsv, renderPdf } from '@freshlegs/report';

/**
 * The physician's page as bytes, from the JSON of what it is made of or of a finished page.
 *
 * @throws LauncherError when the text is neither
 */
export async function renderReport(json: string, format: 'pdf' | 'csv'): Promise<Uint8Array> {
  const model = modelOf(json);
  return format === 'csv' ? new TextEncoder().encode(renderCsv(model)) : renderPdf(model);
}

function modelOf(json: string): ReportModel {
  const content = parsed(json);
  if (isReportInput(content)) return buildReport(content);
  if (isReportModel(content)) return content;
  throw new LauncherError(
    'The input is no report: JSON with "assessment" and "categories", or with "title" and "results".',
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The parser's own message would quote the text.
    throw new LauncherError('The input is not JSON.');
  }
}

function isReportInput(content: unknown): content is ReportInput {
  return typeof content === 'object' && content !== null && 'assessment' in content && 'categories' in content;
}

function isReportModel(content: unknown): content is ReportModel {
  return typeof content === 'object' && content !== null && 'title' in content && 'results' in content;
}
