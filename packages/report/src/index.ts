export { buildReport } from './build-report.ts';
export { CATEGORY_NAMES } from './category-names.ts';
export { renderCsv } from './render-csv.ts';
export { renderPdf } from './render-pdf.ts';
export type {
  ReportAssessment,
  ReportInput,
  ReportModel,
  ReportPanel,
  ReportResult,
  ResultRow,
  Row,
} from './report-model.ts';
