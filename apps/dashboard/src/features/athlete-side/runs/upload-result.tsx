import { FileX } from 'lucide-react';
import { formatDay } from '../../../format/dates.ts';
import { formatDistance, formatDuration, type Units } from '../../../format/quantities.ts';
import { Alert } from '../../../ui/alert.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import type { UploadOutcome } from './upload-file.ts';

interface UploadResultProps {
  outcome: UploadOutcome;
  fileName: string | null;
  clubId: string;
  units: Units;
}

/** Stored, there already, or refused with the reason; what is odd about the file beside it. */
export function UploadResult({ outcome, fileName, clubId, units }: UploadResultProps) {
  if (outcome.status === 'refused') {
    return (
      <Alert tone="warn" icon={FileX} live title={`${fileName ?? 'This file'} was not stored`}>
        <p>{outcome.reason}</p>
      </Alert>
    );
  }
  return (
    <Alert
      tone={outcome.status === 'stored' ? 'good' : 'info'}
      live
      title={outcome.status === 'stored' ? 'Stored' : 'This run is there already. Nothing was stored twice.'}
    >
      <ul className="grid gap-3">
        {outcome.runs.map((run) => (
          <li key={run.id} className="flex flex-wrap items-center justify-between gap-2">
            <span>
              <span className="font-semibold">{formatDay(run.on)}</span>
              {`, ${[run.distanceM === null ? null : formatDistance(run.distanceM, units), formatDuration(run.timerS)].filter((part) => part !== null).join(' in ')}`}
              {run.sport !== 'run' && ' (not a run)'}
              {outcome.status === 'stored' && run.status === 'already-there' && ' (there already)'}
            </span>
            <LinkButton variant="secondary" href={`/c/${clubId}/me/runs/${run.id}`}>
              Add effort and food
            </LinkButton>
          </li>
        ))}
      </ul>
      {outcome.warnings.length > 0 && (
        <ul className="list-disc pl-5">
          {outcome.warnings.map(({ code, message }) => (
            <li key={`${code}-${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
