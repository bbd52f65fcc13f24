import { MAX_FILE_BYTES } from '@freshlegs/intake';
import { readUpload, storeUpload } from '../run/upload-run.ts';
import { answer } from './answer.ts';
import { readUploadedFile } from './read-uploaded-file.ts';
import { athleteRoute } from './route.ts';

/** Takes one watch file, raw or as a form field. 422 with the reason when it cannot be used; then nothing is stored. */
export const runUpload = athleteRoute({
  id: 'run.upload',
  method: 'POST',
  path: 'clubs/:clubId/athletes/:athleteId/runs',
  action: 'athlete.record-training',
  read: async (request) => {
    const file = await readUploadedFile(request, MAX_FILE_BYTES);
    return readUpload(file);
  },
  work: async (scope, who, upload) => {
    const result = await storeUpload(scope, who, upload);
    if (result.status === 'refused') return answer(422, result);
    return answer(result.status === 'stored' ? 201 : 200, result);
  },
});
