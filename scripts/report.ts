import { text } from 'node:stream/consumers';
import { complain } from './app/tell.ts';
import { renderReport } from './report/render-report.ts';

// pnpm --silent report [--csv] < report.json > report.pdf
// The input is what a report is made of (ReportInput of @freshlegs/report), or a finished page (ReportModel).
try {
  const format = process.argv.includes('--csv') ? 'csv' : 'pdf';
  process.stdout.write(await renderReport(await text(process.stdin), format));
} catch (error) {
  complain(error);
  process.exitCode = 1;
}
