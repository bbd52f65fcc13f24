'use client';

import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { useAction } from '../../../client/use-action.ts';
import type { Units } from '../../../format/quantities.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { uploadFile, type UploadOutcome } from './upload-file.ts';
import { UploadResult } from './upload-result.tsx';

interface UploadRunProps {
  clubId: string;
  athleteId: string;
  units: Units;
}

/** A run straight from the watch: one button, then what became of it. */
export function UploadRun({ clubId, athleteId, units }: UploadRunProps) {
  const input = useRef<HTMLInputElement>(null);
  const [fileName, setFileName] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<UploadOutcome | null>(null);
  const upload = useAction(async (file: File) => uploadFile(clubId, athleteId, file), { onDone: setOutcome });
  return (
    <Card
      title="From your watch"
      intro="Choose the FIT file of a run. Garmin, Coros, Polar, Suunto and others can save one (ending in .fit). The same file twice is stored once."
    >
      <label className="sr-only" htmlFor="watch-file">
        FIT file of a run
      </label>
      <input
        ref={input}
        id="watch-file"
        type="file"
        accept=".fit,.FIT"
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // So that the same file can be chosen again after it was corrected.
          event.target.value = '';
          if (!file) return;
          setFileName(file.name);
          setOutcome(null);
          upload.run(file);
        }}
      />
      <Button size="lg" icon={FileUp} pending={upload.pending} onClick={() => input.current?.click()}>
        {upload.pending ? 'Reading the file' : 'Choose a FIT file'}
      </Button>
      <FormMessage error={upload.message} />
      {outcome && <UploadResult outcome={outcome} fileName={fileName} clubId={clubId} units={units} />}
    </Card>
  );
}
