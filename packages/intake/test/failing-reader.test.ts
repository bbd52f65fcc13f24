import { expect, test, vi } from 'vitest';
import { read } from './support/read-result.ts';
import { wholeRun } from './support/sample-run.ts';
import { writeFit } from './support/write-fit.ts';

vi.mock('../src/activity/fit/read-fit.ts', () => ({
  readFit: () => {
    throw new Error('heart rate 187');
  },
}));

test('a defect of the reader becomes a reason and tells nothing of the file', () => {
  const result = read(writeFit(wholeRun()));
  expect(result).toMatchObject({ status: 'refused', code: 'file-damaged' });
  expect(JSON.stringify(result)).not.toContain('187');
});
