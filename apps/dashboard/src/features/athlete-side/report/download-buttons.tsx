import { FileText, Sheet } from 'lucide-react';
import { LinkButton } from '../../../ui/link-button.tsx';

/** A released page as files. */
export function DownloadButtons({ clubId, reportId, of }: { clubId: string; reportId: string; of?: string }) {
  const path = `/api/files/clubs/${clubId}/reports/${reportId}`;
  const about = of === undefined ? null : <span className="sr-only"> of the page of {of}</span>;
  return (
    <>
      <LinkButton plain href={`${path}/pdf`} icon={FileText} variant="secondary" download>
        PDF{about}
      </LinkButton>
      <LinkButton plain href={`${path}/csv`} icon={Sheet} variant="quiet" download>
        CSV{about}
      </LinkButton>
    </>
  );
}
