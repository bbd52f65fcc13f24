import type { Metadata } from 'next';
import { DownloadButtons } from '../../../../../features/athlete-side/report/download-buttons.tsx';
import { ReportBuilder } from '../../../../../features/athlete-side/report/report-builder.tsx';
import { openOwn } from '../../../../../features/athlete-side/open-own.ts';
import { CATEGORY_WORDS } from '../../../../../features/consent/category-words.ts';
import { formatDay } from '../../../../../format/dates.ts';
import { orNotFound } from '../../../../../server/caller.ts';
import { Card } from '../../../../../ui/card.tsx';
import { PageHeader } from '../../../../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'A page for the doctor' };

export default async function ReportPage({ params }: PageProps<'/c/[clubId]/me/report'>) {
  const { api, clubId, base } = await openOwn(params);
  const { reports } = await orNotFound(api.report.list({ clubId }));
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader
        title="A page for the doctor"
        intro="One page with what you observed and measured. It states no conclusion; that is the doctor's part."
        back={{ href: `${base}/health`, label: 'Health' }}
      />
      <div className="grid gap-4">
        <ReportBuilder clubId={clubId} />
        {reports.length > 0 && (
          <Card title="Earlier pages">
            <ul className="grid gap-3">
              {reports.map((report) => (
                <li
                  key={report.id}
                  className="flex flex-wrap items-center justify-between gap-2 border-t border-line pt-3 first:border-0 first:pt-0"
                >
                  <span className="min-w-0 text-sm">
                    <span className="block font-semibold">{formatDay(report.asOf)}</span>
                    <span className="text-muted">
                      {report.categories.map((category) => CATEGORY_WORDS[category].label).join(', ')}
                    </span>
                  </span>
                  <span className="flex gap-2">
                    <DownloadButtons clubId={clubId} reportId={report.id} of={formatDay(report.asOf)} />
                  </span>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </div>
  );
}
