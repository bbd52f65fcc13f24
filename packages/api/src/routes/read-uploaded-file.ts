import { AppError } from '@freshlegs/domain';

export interface ReceivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a form adds around its file. */
const FORM_SLACK_BYTES = 64 * 1024;

/** The file of a request: the body itself with its name in `x-file-name`, or the field `file` of a form. BAD_INPUT when there is none or it is too large. */
export async function readUploadedFile(request: Request, maxBytes: number): Promise<ReceivedFile> {
  const type = request.headers.get('content-type') ?? '';
  const isForm = type.toLowerCase().startsWith('multipart/form-data');
  const bytes = await readBody(request, isForm ? maxBytes + FORM_SLACK_BYTES : maxBytes);
  if (!isForm) return { name: nameOf(request.headers.get('x-file-name')), bytes };
  return fileOfForm(bytes, type);
}

async function fileOfForm(bytes: Uint8Array, type: string): Promise<ReceivedFile> {
  const form = await new Response(new Blob([new Uint8Array(bytes)]), { headers: { 'content-type': type } })
    .formData()
    .catch(() => null);
  const file = form?.get('file');
  if (!(file instanceof Blob)) throw new AppError('BAD_INPUT', 'Please choose a file to upload.');
  return {
    name: 'name' in file && typeof file.name === 'string' ? file.name : 'activity',
    bytes: new Uint8Array(await file.arrayBuffer()),
  };
}

async function readBody(request: Request, maxBytes: number): Promise<Uint8Array> {
  const declared = Number(request.headers.get('content-length') ?? '0');
  if (declared > maxBytes || !request.body)
    throw declared > maxBytes ? tooLarge(maxBytes) : new AppError('BAD_INPUT', 'Please choose a file to upload.');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

const tooLarge = (maxBytes: number): AppError =>
  new AppError(
    'BAD_INPUT',
    `The file is larger than ${Math.round(maxBytes / 1024 / 1024)} MB. Please export the activity on its own as a FIT file.`,
  );

function nameOf(header: string | null): string {
  try {
    return decodeURIComponent(header ?? '') || 'activity';
  } catch {
    return 'activity';
  }
}
